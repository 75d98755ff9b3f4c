package org.daybook.query.proof.redaction;

import java.util.List;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.listing.Limit;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record RedactionsController(Redactions redactions) {

    /** What was redacted in the programmes that the reader may read: when, on whose authority and why, newest first. */
    @GetMapping("/api/redactions")
    RedactionsAnswer redactions(
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            @AuthenticationPrincipal Actor reader) {
        int most = Limit.read(limit);
        List<RedactionItem> found = redactions.before(position(after), reader, most + 1);
        List<RedactionItem> items = found.subList(0, Math.min(most, found.size()));
        return new RedactionsAnswer(items, found.size() > most ? items.getLast().id() : null);
    }

    private static long position(String after) {
        if (after == null) return Long.MAX_VALUE;
        return ParameterText.number("after", after, "must be the id of a redaction");
    }
}

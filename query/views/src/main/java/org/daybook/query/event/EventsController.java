package org.daybook.query.event;

import java.util.List;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.facts.entry.RawEntries;
import org.daybook.query.listing.Limit;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.rejection.Rejection;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record EventsController(RawEntries entries) {

    /** The stored events of the whole record, for auditors of every programme, in the order of positions. */
    @GetMapping("/api/events")
    EventsAnswer events(
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        if (!reader.holdsEverywhere(Role.AUDITOR)) throw notAnAuditor();
        int most = Limit.read(limit);
        List<EventItem> items = entries.after(position(after), moment.position(), most).stream()
                .map(EventItem::of)
                .toList();
        boolean more = items.size() == most && items.getLast().position() < moment.position();
        return new EventsAnswer(
                moment.knownAt(),
                moment.position(),
                items,
                more ? items.getLast().id() : null);
    }

    private static long position(String after) {
        if (after == null) return -1;
        return ParameterText.number("after", after, "must be the position of an event");
    }

    private static Rejection notAnAuditor() {
        return new Rejection(
                Rejection.Kind.FORBIDDEN,
                "only-auditors-read-events",
                "",
                "Stored events are read by auditors of every programme");
    }
}

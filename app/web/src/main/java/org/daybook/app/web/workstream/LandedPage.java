package org.daybook.app.web.workstream;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.history.FindHistory;
import org.daybook.shared.account.Actor;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The entries of a workstream since a version, which an open page shows when they arrive. */
@Controller
@OnQuerySide
record LandedPage(Openings openings, FindHistory history, Entries entries) {

    private static final int MOST = 20;

    /** @param after the version that was seen */
    @GetMapping("/workstreams/{id}/landed")
    String landed(
            @PathVariable WorkstreamId id,
            @RequestParam String after,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        long seen = ParameterText.number("after", after, "must be the version of an entry");
        openings.workstream(id, reader);
        model.addAttribute("workstream", id);
        model.addAttribute("landed", history.since(id.value(), seen, place.moment(), MOST));
        model.addAttribute(
                "newest", entries.versionAt(id.value(), place.moment().position()));
        return "landed";
    }
}

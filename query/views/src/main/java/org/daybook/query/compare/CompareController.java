package org.daybook.query.compare;

import org.daybook.query.compare.Between.Ends;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.shared.account.Actor;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record CompareController(Openings openings, Between between, FindComparison comparisons) {

    /** What changed between two days (as known at one instant), or between what was known at two instants. */
    @GetMapping("/api/workstreams/{id}/compare")
    Comparison compare(
            @PathVariable WorkstreamId id,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) String on,
            @RequestParam(required = false) String knownAt,
            @AuthenticationPrincipal Actor reader) {
        Opening opening = openings.workstream(id, reader);
        Ends ends = between.read(from, to, on, knownAt);
        return comparisons.of(opening.aggregate(), ends.from(), ends.to());
    }
}

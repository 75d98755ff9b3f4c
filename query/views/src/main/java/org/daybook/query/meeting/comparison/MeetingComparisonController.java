package org.daybook.query.meeting.comparison;

import org.daybook.query.asof.AsOf;
import org.daybook.query.meeting.comparison.FindMeetingComparison.Asked;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record MeetingComparisonController(FindMeetingComparison comparisons) {

    /** What changed in the workstreams of the programme between what two meetings of a board saw. */
    @GetMapping("/api/boards/{id}/compare")
    MeetingComparison compare(
            @PathVariable BoardId id,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        return comparisons.of(new Asked(id, from, to, limit, after), moment, reader);
    }
}

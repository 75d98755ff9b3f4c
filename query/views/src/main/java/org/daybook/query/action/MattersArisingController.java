package org.daybook.query.action;

import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.meeting.MeetingId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record MattersArisingController(Openings openings, FindMattersArising arising) {

    /** The matters arising at a meeting: each action of the board's earlier meetings, and what became of it. */
    @GetMapping("/api/meetings/{id}/matters-arising")
    MattersArising mattersArising(@PathVariable MeetingId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        return arising.at(openings.meeting(id, reader), moment, reader);
    }
}

package org.daybook.query.meeting.next;

import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record NextMeetingController(Openings openings, FindNextMeeting next) {

    /** The next meeting of a board: scheduled, or proposed by the rhythm of its meetings, with its deadlines. */
    @GetMapping("/api/boards/{id}/next-meeting")
    NextMeetingAnswer nextMeeting(@PathVariable BoardId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        return new NextMeetingAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                next.of(openings.board(id, "id", reader), moment, reader));
    }
}

package org.daybook.query.meeting;

import java.util.Optional;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.shared.account.Actor;
import org.daybook.shared.meeting.MeetingId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record MeetingsController(Openings openings, ListMeetings list, FindMeeting meetings) {

    /** The meetings of one board or of all that the reader may see, in the order in which they were called. */
    @GetMapping("/api/meetings")
    Listing<MeetingLine> meetings(
            @RequestParam(required = false) String board,
            @AuthenticationPrincipal Actor reader,
            AsOf moment,
            ListParameters parameters) {
        return list.of(Optional.ofNullable(board), parameters, moment, reader);
    }

    /** One meeting: its agenda and papers, what was decided there, its minutes, and what became of its actions. */
    @GetMapping("/api/meetings/{id}")
    MeetingAnswer meeting(@PathVariable MeetingId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        return meetings.at(openings.meeting(id, reader), moment, reader);
    }
}

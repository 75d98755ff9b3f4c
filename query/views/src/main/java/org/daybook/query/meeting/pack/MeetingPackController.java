package org.daybook.query.meeting.pack;

import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.meeting.FindMeeting;
import org.daybook.query.meeting.Meeting;
import org.daybook.shared.account.Actor;
import org.daybook.shared.meeting.MeetingId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record MeetingPackController(Openings openings, FindMeeting meetings, FindPack packs) {

    /** What a board needs to know before a meeting: how things stand, what changed, and what it is asked to decide. */
    @GetMapping("/api/meetings/{id}/pack")
    MeetingPackAnswer pack(@PathVariable MeetingId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        Meeting meeting =
                meetings.at(openings.meeting(id, reader), moment, reader).meeting();
        return new MeetingPackAnswer(
                moment.on(), moment.knownAt(), moment.position(), packs.of(meeting, moment, reader));
    }
}

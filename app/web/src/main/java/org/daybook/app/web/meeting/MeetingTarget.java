package org.daybook.app.web.meeting;

import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.Clocks;
import org.daybook.app.web.command.FindTarget;
import org.daybook.app.web.command.FormTarget;
import org.daybook.app.web.form.MeetingPhase;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.meeting.FindMeeting;
import org.daybook.query.meeting.Meeting;
import org.daybook.query.meeting.MeetingAnswer;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Meetings for their forms. */
@Component
@OnQuerySide
record MeetingTarget(Openings openings, FindMeeting meetings, Clocks clocks) implements FindTarget {

    @Override
    public AggregateType aggregate() {
        return AggregateType.MEETING;
    }

    @Override
    public FormTarget find(UUID id, AsOf moment, Actor reader) {
        Opening opening = openings.meeting(new MeetingId(id), reader);
        MeetingAnswer answer = meetings.at(opening, moment, reader);
        Meeting meeting = answer.meeting();
        return new FormTarget(
                AggregateType.MEETING,
                id,
                opening.programmes(),
                reader.capacities(meeting.board().id()),
                meeting.board().name() + ", " + clocks.words().day(meeting.day()),
                meeting.marking(),
                MeetingPhase.of(meeting.state(), meeting.approved()).name(),
                answer.version(),
                Json.mapper().valueToTree(meeting));
    }
}

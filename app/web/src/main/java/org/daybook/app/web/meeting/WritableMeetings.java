package org.daybook.app.web.meeting;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.command.permission.PermissionTable;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.meeting.FindMeeting;
import org.daybook.query.meeting.MeetingAnswer;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Meetings for pages that write: found for readers who may give a command about them. */
@Component
@OnQuerySide
public record WritableMeetings(Openings openings, FindMeeting meetings) {

    /**
     * @param command one of those that the page sends
     * @throws org.daybook.shared.rejection.Rejection if there is no such meeting, or the reader may not give the command
     */
    public MeetingAnswer find(MeetingId id, DaybookCommand command, PlaceInTime place, Actor reader) {
        Opening opening = openings.meeting(id, reader);
        MeetingAnswer answer = meetings.at(opening, place.moment(), reader);
        PermissionTable.committed()
                .actingAs(
                        command,
                        reader,
                        opening.programmes(),
                        reader.capacities(answer.meeting().board().id()));
        return answer;
    }
}

package org.daybook.command.meeting.minutes;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.Rejection;

/** Minutes are approved at another meeting of the same board, one that was not called off. */
@Breach(kind = Rejection.Kind.INVALID, field = "atMeeting")
public record MinutesAreApprovedAtAMeetingOfTheBoard(MeetingId meeting, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "Meeting " + meeting + " is not another meeting of this board, or was cancelled";
    }
}

package org.daybook.command.meeting;

import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.Rejection;

/** Minutes are approved at another meeting of the same board, one that was not called off. */
record MinutesAreApprovedAtAMeetingOfTheBoard(MeetingId meeting, boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "atMeeting";
    }

    @Override
    public String otherwise() {
        return "Meeting " + meeting + " is no other meeting of this board, or was cancelled";
    }
}

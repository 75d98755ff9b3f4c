package org.daybook.command.action;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.Rejection;

/** The meeting at which an action is raised is one of its board. */
@Breach(kind = Rejection.Kind.INVALID, field = "meeting")
record ActionIsRaisedAtAMeetingOfItsBoard(MeetingId meeting, boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "There is no meeting " + meeting + " of the board";
    }
}

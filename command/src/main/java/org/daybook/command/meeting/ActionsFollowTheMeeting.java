package org.daybook.command.meeting;

import java.util.Locale;
import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingStatus;

/** Only at a meeting that was held do actions arise. */
record ActionsFollowTheMeeting(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MeetingStatus.HELD;
    }

    @Override
    public String otherwise() {
        return "The meeting is " + status.name().toLowerCase(Locale.ROOT) + "; say first that it was held";
    }
}

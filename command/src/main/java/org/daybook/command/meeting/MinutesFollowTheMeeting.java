package org.daybook.command.meeting;

import java.util.Locale;
import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingStatus;

/** Only of a meeting that was held there are minutes. */
record MinutesFollowTheMeeting(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MeetingStatus.HELD;
    }

    @Override
    public String otherwise() {
        return "The meeting is " + status.name().toLowerCase(Locale.ROOT) + "; say first that it was held";
    }
}

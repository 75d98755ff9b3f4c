package org.daybook.command.meeting;

import java.util.Locale;
import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingStatus;

/** What has taken place or was called off already is not called off. */
record OnlyAScheduledMeetingIsCancelled(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MeetingStatus.SCHEDULED;
    }

    @Override
    public String otherwise() {
        return "The meeting is " + status.name().toLowerCase(Locale.ROOT) + " and cannot be cancelled";
    }
}

package org.daybook.command.meeting;

import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingStatus;

/** What minutes say of a meeting is recorded until they are approved. */
record MeetingTakesEntriesUntilItsMinutesAreApproved(MeetingStatus status, boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return status == MeetingStatus.CANCELLED
                ? "The meeting is cancelled and takes no more entries"
                : "The minutes of the meeting are approved; record what needs correcting at a later meeting";
    }
}

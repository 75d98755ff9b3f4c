package org.daybook.command.meeting;

import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingStatus;

/** A meeting accepts papers until its minutes are approved, and none once it is cancelled. */
record PapersAreTabledUntilTheMinutesAreApproved(MeetingStatus status, boolean approved) implements Rule {

    @Override
    public boolean holds() {
        return status != MeetingStatus.CANCELLED && !approved;
    }

    @Override
    public String otherwise() {
        return status == MeetingStatus.CANCELLED
                ? "The meeting is cancelled and takes no papers"
                : "The minutes of the meeting are approved; it takes no more papers";
    }
}

package org.daybook.command.meeting;

import org.daybook.command.meeting.MeetingState.Cancelled;
import org.daybook.command.rule.Rule;

/** A meeting accepts papers until its minutes are approved, and none once it is cancelled. */
record PapersAreTabledUntilTheMinutesAreApproved(MeetingState state) implements Rule {

    @Override
    public boolean holds() {
        return !(state instanceof Cancelled)
                && state.met().filter(Sitting::approved).isEmpty();
    }

    @Override
    public String otherwise() {
        return state instanceof Cancelled
                ? "The meeting is cancelled and takes no papers"
                : "The minutes of the meeting are approved; it takes no more papers";
    }
}

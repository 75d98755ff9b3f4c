package org.daybook.command.meeting.minutes;

import org.daybook.command.rule.Rule;

/** There is something to approve. */
public record OnlyRecordedMinutesAreApproved(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "No minutes are recorded; record them first";
    }
}

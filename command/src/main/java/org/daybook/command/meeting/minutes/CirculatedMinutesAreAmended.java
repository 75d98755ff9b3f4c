package org.daybook.command.meeting.minutes;

import org.daybook.command.rule.Rule;

/** What was circulated is changed by amendments only. */
record CirculatedMinutesAreAmended(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The draft minutes have been circulated; amend the item and say why";
    }
}

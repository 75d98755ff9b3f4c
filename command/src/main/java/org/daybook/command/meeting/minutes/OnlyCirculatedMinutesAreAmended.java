package org.daybook.command.meeting.minutes;

import org.daybook.command.rule.Rule;

/** Only what was circulated is amended. */
record OnlyCirculatedMinutesAreAmended(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The draft minutes have not been circulated; record the minute of the item anew instead";
    }
}

package org.daybook.command.meeting.minutes;

import org.daybook.command.rule.Rule;

/** What is circulated is a draft drawn up item by item, once. */
record OnlyDraftedMinutesAreCirculated(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "There is no draft to circulate; draft the minutes first";
    }
}

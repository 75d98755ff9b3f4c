package org.daybook.command.meeting.minutes;

import org.daybook.command.rule.Rule;

/** A draft has at least one narrative. */
record MinutesAreDraftedOnceSomethingIsRecorded(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "No item has a minute yet; record one before you draft the minutes";
    }
}

package org.daybook.command.meeting;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** What is minuted of a meeting, and what it agreed, shows that it was held. */
@Breach
record ReinstatedMeetingHasNoMinutes(boolean minuted) implements Rule {

    @Override
    public boolean holds() {
        return !minuted;
    }

    @Override
    public String otherwise() {
        return "Minutes or actions of the meeting are on record, so it was held; correct its day or its minutes instead";
    }
}

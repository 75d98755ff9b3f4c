package org.daybook.command.meeting.privacy;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** What is public already is not made public. */
@Breach(field = "item")
record OnlyAPrivateItemIsReleased(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "This item is not private by an entry of its own; choose one that is, or the meeting as a whole";
    }
}

package org.daybook.command.meeting.privacy;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** People are asked to attend private items, and outcomes are published of private items; of others everybody reads everything. */
@Breach(field = "item")
record ItemIsPrivate(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "This item is public; make it private first if it has to be";
    }
}

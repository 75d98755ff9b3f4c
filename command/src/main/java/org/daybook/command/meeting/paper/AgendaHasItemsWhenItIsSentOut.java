package org.daybook.command.meeting.paper;

import org.daybook.command.rule.Rule;

/** Nothing is sent out as an agenda that has no items. */
record AgendaHasItemsWhenItIsSentOut(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The agenda has no items yet; set the agenda before you send it out";
    }
}

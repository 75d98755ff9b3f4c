package org.daybook.command.meeting.agenda;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** No two items of an agenda have the same id. */
@Breach(field = "item")
record ItemsDifferInTheirIds(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The agenda has another item with this id; leave the id out for a new item";
    }
}

package org.daybook.command.meeting.paper;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** No two papers of a meeting have the same id. */
@Breach(field = "paper")
record PapersDifferInTheirIds(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The meeting has another paper with this id; leave the id out for a new paper";
    }
}

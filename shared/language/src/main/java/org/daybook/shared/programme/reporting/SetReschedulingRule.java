package org.daybook.shared.programme.reporting;

import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.text.Required;

/** Sets how often a target date may move without a board decision; absent means no limit. */
public record SetReschedulingRule(Integer movesAllowed) implements ProgrammeCommand {
    public SetReschedulingRule {
        if (movesAllowed != null) Required.between(movesAllowed, 0, 100, "movesAllowed");
    }
}

package org.daybook.shared.programme.reporting;

import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/** Sets how often a target date may move without a board decision; absent means no limit. */
public record SetReschedulingRule(@Nullable Integer movesAllowed) implements ProgrammeCommand {
    public SetReschedulingRule {
        if (movesAllowed != null) Required.between(movesAllowed, 0, 100, "movesAllowed");
    }
}

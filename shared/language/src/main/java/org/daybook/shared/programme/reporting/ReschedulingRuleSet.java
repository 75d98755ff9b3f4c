package org.daybook.shared.programme.reporting;

import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/** The number of moves of a target date without a board decision was set; absent means no limit. */
public record ReschedulingRuleSet(@Nullable Integer movesAllowed) implements ProgrammeEvent {
    public ReschedulingRuleSet {
        if (movesAllowed != null) Required.between(movesAllowed, 0, 100, "movesAllowed");
    }
}

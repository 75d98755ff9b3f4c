package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Records what the board decided and which submitted update it saw. */
public record RecordDecision(LocalId decision, DecisionOutcome outcome, Text minute, Integer update)
        implements DecisionCommand {
    public RecordDecision {
        Required.present(decision, "decision");
        Required.present(outcome, "outcome");
        Required.present(minute, "minute");
        if (update != null) Required.between(update, 1, Integer.MAX_VALUE, "update");
    }
}

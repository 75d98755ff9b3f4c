package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A request for a decision was taken back. */
public record DecisionRequestWithdrawn(LocalId decision, Text reason) implements DecisionEvent {
    public DecisionRequestWithdrawn {
        Required.present(decision, "decision");
        Required.present(reason, "reason");
    }
}

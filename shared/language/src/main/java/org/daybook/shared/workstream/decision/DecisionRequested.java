package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A board was asked for a decision. */
public record DecisionRequested(LocalId decision, Text question, Name board) implements DecisionEvent {
    public DecisionRequested {
        Required.present(decision, "decision");
        Required.present(question, "question");
    }
}

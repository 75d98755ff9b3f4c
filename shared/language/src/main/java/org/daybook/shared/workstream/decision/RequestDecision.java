package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Asks a board for a decision. */
public record RequestDecision(LocalId decision, Text question, Name board) implements DecisionCommand {
    public RequestDecision {
        Required.present(question, "question");
    }
}

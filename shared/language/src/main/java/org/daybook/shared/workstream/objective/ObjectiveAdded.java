package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** An objective was added. */
public record ObjectiveAdded(LocalId objective, Text text, Label reference) implements ObjectiveEvent {
    public ObjectiveAdded {
        Required.present(objective, "objective");
        Required.present(text, "text");
    }
}

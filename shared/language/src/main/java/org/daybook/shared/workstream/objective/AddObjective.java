package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Adds an objective after those there are. */
public record AddObjective(LocalId objective, Text text, Label reference) implements ObjectiveCommand {
    public AddObjective {
        Required.present(text, "text");
    }
}

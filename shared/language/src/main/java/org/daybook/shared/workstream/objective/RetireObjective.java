package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Takes an objective off the slide. */
public record RetireObjective(LocalId objective, Text reason) implements ObjectiveCommand {
    public RetireObjective {
        Required.present(objective, "objective");
    }
}

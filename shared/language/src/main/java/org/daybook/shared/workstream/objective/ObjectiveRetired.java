package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** An objective was taken off the slide. */
public record ObjectiveRetired(LocalId objective, Text reason) implements ObjectiveEvent {
    public ObjectiveRetired {
        Required.present(objective, "objective");
    }
}

package org.daybook.shared.workstream.objective;

import java.util.List;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;

/** An objective was moved; the order is that of all objectives afterwards. */
public record ObjectiveMoved(LocalId objective, List<LocalId> order) implements ObjectiveEvent {
    public ObjectiveMoved {
        order = Required.some(order, "order");
    }
}

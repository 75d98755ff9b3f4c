package org.daybook.shared.workstream.objective;

import java.util.List;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;

/** An objective was moved. The event has the resulting order of all objectives. */
public record ObjectiveMoved(LocalId objective, List<LocalId> order) implements ObjectiveEvent {
    public ObjectiveMoved {
        order = Required.some(order, "order");
    }
}

package org.daybook.shared.workstream.objective;

import java.util.List;
import org.daybook.shared.text.LocalId;

/** The order of objectives as last arranged. Those added later follow in the order in which they were added. */
public record ObjectiveOrder(List<LocalId> objectives) {
    public ObjectiveOrder {
        objectives = List.copyOf(objectives);
    }
}

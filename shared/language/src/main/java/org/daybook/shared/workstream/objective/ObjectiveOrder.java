package org.daybook.shared.workstream.objective;

import java.util.List;
import org.daybook.shared.text.LocalId;

/** The order of objectives as somebody arranged it; those added later follow in the order of their adding. */
public record ObjectiveOrder(List<LocalId> objectives) {
    public ObjectiveOrder {
        objectives = List.copyOf(objectives);
    }
}

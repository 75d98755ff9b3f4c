package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;

/** Moves an objective to a place counted from 1. */
public record MoveObjective(LocalId objective, Integer place) implements ObjectiveCommand {
    public MoveObjective {
        Required.between(place, 1, 10_000, "place");
    }
}

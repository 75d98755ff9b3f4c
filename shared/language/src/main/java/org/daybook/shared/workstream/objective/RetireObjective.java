package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Removes an objective from the slide. */
public record RetireObjective(LocalId objective, @Nullable Text reason) implements ObjectiveCommand {}

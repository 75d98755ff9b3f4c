package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** An objective was removed from the slide. */
public record ObjectiveRetired(LocalId objective, @Nullable Text reason) implements ObjectiveEvent {}

package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** An objective was added. */
public record ObjectiveAdded(LocalId objective, Text text, @Nullable Label reference) implements ObjectiveEvent {}

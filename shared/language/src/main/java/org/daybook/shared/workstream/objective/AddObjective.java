package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Adds an objective at the end of the list. */
public record AddObjective(@Nullable LocalId objective, Text text, @Nullable Label reference)
        implements ObjectiveCommand {}

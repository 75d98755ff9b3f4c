package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Adds an objective after those there are. */
public record AddObjective(@Nullable LocalId objective, Text text, @Nullable Label reference)
        implements ObjectiveCommand {}

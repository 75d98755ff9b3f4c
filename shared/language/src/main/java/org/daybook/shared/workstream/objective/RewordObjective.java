package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Rewords an objective. */
public record RewordObjective(LocalId objective, Text text) implements ObjectiveCommand {}

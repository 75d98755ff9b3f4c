package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Words an objective anew. */
public record RewordObjective(LocalId objective, Text text) implements ObjectiveCommand {}

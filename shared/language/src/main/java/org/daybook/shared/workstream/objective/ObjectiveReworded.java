package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** An objective was reworded. */
public record ObjectiveReworded(LocalId objective, Text text) implements ObjectiveEvent {}

package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A decision was requested from a board. */
public record DecisionRequested(LocalId decision, Text question, @Nullable Name board)
        implements DecisionRequestEvent {}

package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Requests a decision from a board. */
public record RequestDecision(@Nullable LocalId decision, Text question, @Nullable Name board)
        implements DecisionRequestCommand {}

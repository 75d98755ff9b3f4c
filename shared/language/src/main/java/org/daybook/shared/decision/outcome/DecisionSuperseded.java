package org.daybook.shared.decision.outcome;

import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A later decision took the place of this one. */
public record DecisionSuperseded(DecisionId supersededBy, @Nullable Text reason) implements DecisionEvent {}

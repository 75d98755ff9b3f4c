package org.daybook.shared.decision.outcome;

import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A decision was rescinded. */
public record DecisionRescinded(@Nullable DecisionId rescindedBy, Text reason) implements DecisionEvent {}

package org.daybook.shared.decision.outcome;

import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Rescinds a decision.
 *
 * @param by the decision that rescinds it; absent where that is not on record
 */
public record RescindDecision(@Nullable DecisionId by, Text reason) implements DecisionCommand {}

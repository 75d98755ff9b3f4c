package org.daybook.shared.decision.outcome;

import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Records that a later decision takes the place of this one. */
public record SupersedeDecision(DecisionId by, @Nullable Text reason) implements DecisionCommand {}

package org.daybook.shared.decision.outcome;

import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionOutcome;

/** Restates the outcome of a decision that was recorded wrongly. */
public record RestateOutcome(DecisionOutcome outcome, Text reason) implements DecisionCommand {}

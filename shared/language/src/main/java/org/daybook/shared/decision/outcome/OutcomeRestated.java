package org.daybook.shared.decision.outcome;

import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionOutcome;

/** The outcome of a decision, recorded wrongly, was put right. */
public record OutcomeRestated(DecisionOutcome outcome, Text reason) implements DecisionEvent {}

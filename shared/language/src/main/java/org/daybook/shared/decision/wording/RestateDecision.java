package org.daybook.shared.decision.wording;

import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.text.Text;

/** Restates the text of a decision that was recorded wrongly. */
public record RestateDecision(Wording wording, Text reason) implements DecisionCommand {}

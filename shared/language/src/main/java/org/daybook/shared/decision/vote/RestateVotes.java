package org.daybook.shared.decision.vote;

import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.text.Text;

/** Restates the votes on a decision, which were miscounted or not recorded. */
public record RestateVotes(Votes votes, Text reason) implements DecisionCommand {}

package org.daybook.shared.decision.vote;

import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The votes on a decision were put on record, or restated.
 *
 * @param reason why they were restated; absent of the first
 */
public record VotesCounted(Votes votes, @Nullable Text reason) implements DecisionEvent {}

package org.daybook.shared.decision.wording;

import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text of a decision was put on record, or restated.
 *
 * @param reason why it was restated; absent of the first
 */
public record DecisionWorded(Wording wording, @Nullable Text reason) implements DecisionEvent {}

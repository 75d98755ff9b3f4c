package org.daybook.shared.review.followup;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The panel confirmed that what was agreed is done. */
public record CompletionConfirmed(Label recommendation, @Nullable Text note) implements FollowUpEvent {}

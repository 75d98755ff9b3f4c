package org.daybook.shared.review.followup;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Confirms, on behalf of the panel, that what was agreed is done. */
public record ConfirmCompletion(Label recommendation, @Nullable Text note) implements FollowUpCommand {}

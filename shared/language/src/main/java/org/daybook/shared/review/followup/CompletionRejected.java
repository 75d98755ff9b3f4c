package org.daybook.shared.review.followup;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The panel did not confirm that what was agreed is done. Without a date, the one before it holds. */
public record CompletionRejected(Label recommendation, Text reason, @Nullable TargetDate due)
        implements FollowUpEvent {}

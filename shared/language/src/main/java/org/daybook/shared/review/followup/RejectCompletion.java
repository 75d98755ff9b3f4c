package org.daybook.shared.review.followup;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Says that what was agreed is not done yet, with another date if one is given. */
public record RejectCompletion(Label recommendation, Text reason, @Nullable TargetDate due)
        implements FollowUpCommand {}

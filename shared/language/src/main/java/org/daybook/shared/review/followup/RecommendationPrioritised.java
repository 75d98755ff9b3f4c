package org.daybook.shared.review.followup;

import org.daybook.shared.review.Priority;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** The panel gave a recommendation a priority, which holds instead of an earlier one. */
public record RecommendationPrioritised(Label recommendation, Priority priority, Text reason)
        implements FollowUpEvent {}

package org.daybook.shared.review.followup;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Another post will do what was agreed. */
public record RecommendationHandedOver(Label recommendation, Post owner, @Nullable Text reason)
        implements FollowUpEvent {}

package org.daybook.shared.review.followup;

import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.laterdate.LaterDateGranted;
import org.daybook.shared.review.laterdate.LaterDateRefused;
import org.daybook.shared.review.laterdate.LaterDateRequested;
import org.daybook.shared.text.Label;

/** What happened to a recommendation after it was answered. */
public sealed interface FollowUpEvent extends ReviewEvent
        permits RecommendationPrioritised,
                RecommendationHandedOver,
                RecommendationProgressReported,
                LaterDateRequested,
                LaterDateGranted,
                LaterDateRefused,
                ActionDueCorrected,
                CompletionReported,
                CompletionConfirmed,
                CompletionRejected {

    /** The label under which the report prints the recommendation. */
    Label recommendation();
}

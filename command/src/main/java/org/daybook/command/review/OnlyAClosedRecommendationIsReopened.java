package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Label;

/** Only a closed recommendation is reopened. */
@Breach(field = "recommendation")
record OnlyAClosedRecommendationIsReopened(Label recommendation, RecommendationStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == RecommendationStatus.CLOSED;
    }

    @Override
    public String otherwise() {
        return "Recommendation " + recommendation + " is not closed";
    }
}

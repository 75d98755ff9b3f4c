package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Label;

/** A closed recommendation is not closed again. */
@Breach(field = "recommendation")
record ClosedRecommendationStaysClosed(Label recommendation, RecommendationStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status != RecommendationStatus.CLOSED;
    }

    @Override
    public String otherwise() {
        return "Recommendation " + recommendation + " is already closed";
    }
}

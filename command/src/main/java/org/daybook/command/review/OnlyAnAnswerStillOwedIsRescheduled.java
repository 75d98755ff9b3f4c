package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Label;

/** What has been answered or closed is not due any more. */
@Breach(field = "recommendation")
record OnlyAnAnswerStillOwedIsRescheduled(Label recommendation, RecommendationStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status.owesAnAnswer();
    }

    @Override
    public String otherwise() {
        return "Recommendation " + recommendation + " owes no answer";
    }
}

package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Label;

/** The due date of an answer changes only while the answer is due. */
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

package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Label;

/** The panel accepts or sends back only an answer that is pending. */
@Breach(field = "recommendation")
record OnlyAnAnswerThatWaitsIsJudged(Label recommendation, RecommendationStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == RecommendationStatus.ANSWERED;
    }

    @Override
    public String otherwise() {
        return "No answer to recommendation " + recommendation + " is waiting to be judged";
    }
}

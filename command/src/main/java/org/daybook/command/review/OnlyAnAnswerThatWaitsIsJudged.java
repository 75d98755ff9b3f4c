package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Label;

/** The panel accepts or sends back an answer that it has not judged yet. */
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

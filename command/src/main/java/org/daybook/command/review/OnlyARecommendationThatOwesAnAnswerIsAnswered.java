package org.daybook.command.review;

import java.util.Locale;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Label;

/** A recommendation is answered once, and again only after it was sent back or reopened. */
@Breach(field = "recommendation")
record OnlyARecommendationThatOwesAnAnswerIsAnswered(Label recommendation, RecommendationStatus status)
        implements Rule {

    @Override
    public boolean holds() {
        return status.owesAnAnswer();
    }

    @Override
    public String otherwise() {
        return "Recommendation " + recommendation
                + (status == RecommendationStatus.ANSWERED
                        ? " is already answered, and the answer is waiting for the panel; ask for it to be sent back"
                        : " is " + status.name().toLowerCase(Locale.ROOT) + " and needs no answer");
    }
}

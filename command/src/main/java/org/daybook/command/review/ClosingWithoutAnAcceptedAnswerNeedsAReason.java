package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Text;

/** Where no answer was accepted, the panel says why it has done with a recommendation. */
@Breach(field = "reason")
record ClosingWithoutAnAcceptedAnswerNeedsAReason(RecommendationStatus status, Text reason) implements Rule {

    @Override
    public boolean holds() {
        return status == RecommendationStatus.ACCEPTED || reason != null;
    }

    @Override
    public String otherwise() {
        return "No answer to it has been accepted; give the reason for closing it";
    }
}

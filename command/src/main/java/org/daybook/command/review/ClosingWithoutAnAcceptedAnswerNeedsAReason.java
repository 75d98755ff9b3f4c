package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Text;

/** Closing a recommendation without an accepted answer needs a reason. */
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

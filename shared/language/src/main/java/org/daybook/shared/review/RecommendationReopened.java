package org.daybook.shared.review;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** What was closed was taken up again; absent a date, the answer is due when it was before. */
public record RecommendationReopened(Label recommendation, Text reason, TargetDate answerDue) implements ReviewEvent {
    public RecommendationReopened {
        Required.present(recommendation, "recommendation");
        Required.present(reason, "reason");
    }
}

package org.daybook.shared.review;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Takes up again what was closed: an answer is owed again, by another date where one is given. */
public record ReopenRecommendation(Label recommendation, Text reason, TargetDate answerDue) implements ReviewCommand {
    public ReopenRecommendation {
        Required.present(recommendation, "recommendation");
        Required.present(reason, "reason");
    }
}

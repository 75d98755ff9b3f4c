package org.daybook.shared.review.answer;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Asks for another answer, by another date where one is given. */
public record SendBackAnswer(Label recommendation, Text reason, TargetDate answerDue) implements ReviewCommand {
    public SendBackAnswer {
        Required.present(recommendation, "recommendation");
        Required.present(reason, "reason");
    }
}

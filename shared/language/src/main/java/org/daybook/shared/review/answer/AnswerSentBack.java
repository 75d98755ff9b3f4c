package org.daybook.shared.review.answer;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** The panel asked for another answer; absent a date, it is due when the one before was. */
public record AnswerSentBack(Label recommendation, Text reason, TargetDate answerDue) implements ReviewEvent {
    public AnswerSentBack {
        Required.present(recommendation, "recommendation");
        Required.present(reason, "reason");
    }
}

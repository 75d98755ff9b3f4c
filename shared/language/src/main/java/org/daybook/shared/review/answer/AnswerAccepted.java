package org.daybook.shared.review.answer;

import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** The panel was satisfied with the answer. */
public record AnswerAccepted(Label recommendation, Text note) implements ReviewEvent {
    public AnswerAccepted {
        Required.present(recommendation, "recommendation");
    }
}

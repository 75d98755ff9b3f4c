package org.daybook.shared.review.answer;

import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Says that the answer which waits satisfies the panel. */
public record AcceptAnswer(Label recommendation, Text note) implements ReviewCommand {
    public AcceptAnswer {
        Required.present(recommendation, "recommendation");
    }
}

package org.daybook.shared.review;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Has done with a recommendation; with a reason where no answer to it was accepted. */
public record CloseRecommendation(Label recommendation, Text reason) implements ReviewCommand {
    public CloseRecommendation {
        Required.present(recommendation, "recommendation");
    }
}

package org.daybook.shared.review;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** The panel had done with the recommendation. */
public record RecommendationClosed(Label recommendation, Text reason) implements ReviewEvent {
    public RecommendationClosed {
        Required.present(recommendation, "recommendation");
    }
}

package org.daybook.shared.review.answer;

import java.util.List;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** A recommendation was answered, and the answer is waiting for the panel. */
public record RecommendationAnswered(Label recommendation, Text text, List<EntryLink> evidence) implements ReviewEvent {

    public RecommendationAnswered {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}

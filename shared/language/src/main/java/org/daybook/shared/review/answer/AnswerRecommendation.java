package org.daybook.shared.review.answer;

import java.util.List;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Answers a recommendation, paragraph by paragraph, with entries as evidence. */
public record AnswerRecommendation(Label recommendation, Text text, List<EntryLink> evidence) implements ReviewCommand {

    private static final int MOST_EVIDENCE = 50;

    public AnswerRecommendation {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        Required.distinct(evidence, MOST_EVIDENCE, "evidence");
    }
}

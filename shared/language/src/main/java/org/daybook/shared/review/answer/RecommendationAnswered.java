package org.daybook.shared.review.answer;

import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation was answered, and the answer is waiting for the panel.
 *
 * @param agreement absent where the text alone answers, and before version 2; so are the components after it
 * @param owner the post that will do what was agreed
 * @param due by when
 */
public record RecommendationAnswered(
        Label recommendation,
        Text text,
        List<EntryLink> evidence,
        @Nullable Agreement agreement,
        @Nullable Text action,
        @Nullable Post owner,
        @Nullable TargetDate due)
        implements ReviewEvent {

    public RecommendationAnswered {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** One in words alone. */
    public RecommendationAnswered(Label recommendation, Text text, List<EntryLink> evidence) {
        this(recommendation, text, evidence, null, null, null, null);
    }
}

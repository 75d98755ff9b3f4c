package org.daybook.shared.review.followup;

import java.util.List;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** How far the owner has come with what was agreed. */
public record RecommendationProgressReported(
        Label recommendation, @Nullable Integer percent, @Nullable Text text, List<EntryLink> evidence)
        implements FollowUpEvent {

    public RecommendationProgressReported {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}

package org.daybook.shared.review.followup;

import java.util.List;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** What was agreed is said to be done; the panel has not confirmed it yet. */
public record CompletionReported(Label recommendation, Text text, List<EntryLink> evidence) implements FollowUpEvent {

    public CompletionReported {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}

package org.daybook.shared.review.followup;

import java.util.List;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** Says that what was agreed is done, with entries as evidence. */
public record ReportCompletion(Label recommendation, Text text, List<EntryLink> evidence) implements FollowUpCommand {

    public ReportCompletion {
        evidence = ReportProgress.evidence(evidence);
    }
}

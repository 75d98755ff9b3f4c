package org.daybook.shared.review.followup;

import java.util.List;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reports how far the owner has come with what was agreed: in per cent, in words, or both.
 *
 * @param percent 0 to 100
 */
public record ReportProgress(
        Label recommendation, @Nullable Integer percent, @Nullable Text text, List<EntryLink> evidence)
        implements FollowUpCommand {

    private static final int ALL = 100;
    private static final int MOST_EVIDENCE = 50;

    public ReportProgress {
        if (percent == null) Required.present(text, "text");
        else Required.between(percent, 0, ALL, "percent");
        evidence = evidence(evidence);
    }

    static List<EntryLink> evidence(List<EntryLink> named) {
        List<EntryLink> evidence = named == null ? List.of() : List.copyOf(named);
        Required.distinct(evidence, MOST_EVIDENCE, "evidence");
        return evidence;
    }
}

package org.daybook.query.highlight;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.nextstep.NextStepStatus;

/**
 * A highlight with the next steps that answer it, side by side as in an action plan.
 *
 * @param progress the id of the progress entry
 * @param deliverable the deliverable that it concerns; absent where it concerns none
 * @param nextSteps none where nothing answers it
 */
public record HighlightItem(
        String id,
        Named programme,
        Named workstream,
        String progress,
        Text highlight,
        LocalDate on,
        LocalId deliverable,
        List<Link> links,
        List<Answer> nextSteps,
        long version)
        implements Listed {

    /**
     * A next step that answers a highlight.
     *
     * @param targetDate absent where it has no date
     * @param outcome how it ended or why it was dropped; absent if not stated
     */
    public record Answer(
            String nextStep, Text text, NextStepStatus state, TargetDate targetDate, Text outcome, long version) {}
}

package org.daybook.query.exceptions;

import java.time.LocalDate;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.rag.RagDimension;

/**
 * One thing that is red or overdue.
 *
 * @param owner the post that answers for it: the deliverable's own, else the workstream's
 * @param thing its id in the workstream; absent where the workstream itself is meant
 * @param dimension which rating of the workstream is red; absent for things
 * @param text what it is, in its own words; absent for the workstream itself
 * @param reason why it is red; absent where it is overdue
 * @param targetDate when it was promised; absent where it has no date
 * @param since the first day of being so: from which the rating holds, or after the last possible day
 * @param days how many days it has been so, the first included
 */
public record ExceptionItem(
        String id,
        Named programme,
        Named workstream,
        Post owner,
        Kind kind,
        String thing,
        RagDimension dimension,
        Text text,
        Why why,
        Text reason,
        TargetDate targetDate,
        LocalDate since,
        long days,
        long version)
        implements Listed {

    /** What is meant. */
    public enum Kind {
        WORKSTREAM,
        DELIVERABLE,
        NEXT_STEP,
        MEASURE,
        MILESTONE
    }

    /** Why it is an exception. */
    public enum Why {
        RED,
        OVERDUE
    }
}

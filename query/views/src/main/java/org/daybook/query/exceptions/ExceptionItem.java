package org.daybook.query.exceptions;

import java.time.LocalDate;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.rag.RagDimension;

/**
 * Something that a board should look at: it is red or overdue, has no date, or is said to be complete while no entry
 * completes it.
 *
 * @param owner the post that answers for it: the deliverable's own, else the workstream's
 * @param thing its id in the workstream; absent where the workstream itself is meant
 * @param dimension which rating of the workstream is red; absent for things
 * @param text what it is, in its own words; absent for the workstream itself
 * @param reason why it is red; absent otherwise
 * @param targetDate when it was promised; absent where it has no date
 * @param since the first day of being so: from which the rating holds, after the last possible day, or from which the
 *     target date has given no day or has said that it is complete
 * @param days for how many days, including the first
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
        OVERDUE,
        /** Its target date gives no day at all: words, or a date to be confirmed. */
        NO_DATE,
        /** Its target date says so, and no entry completes it. */
        SAID_TO_BE_COMPLETE
    }
}

package org.daybook.query.milestone;

import java.time.YearMonth;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.milestone.MilestoneStatus;

/**
 * A milestone on the month-by-month plan.
 *
 * @param original the months it was first planned for; absent while it has not moved
 * @param movedBecause why it last moved; absent while it has not
 * @param note the note given when it was achieved or cancelled; absent before or where nothing was
 * @param version the entry that set the months it has now
 */
public record MilestoneItem(
        String id,
        Named programme,
        Named workstream,
        String milestone,
        Name project,
        Name title,
        Months months,
        Months original,
        int timesMoved,
        Text movedBecause,
        MilestoneStatus state,
        Text note,
        long version)
        implements Listed {

    /** From the first to the last month, both included. */
    public record Months(YearMonth first, YearMonth last) {}
}

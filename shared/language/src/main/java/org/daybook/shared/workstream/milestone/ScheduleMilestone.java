package org.daybook.shared.workstream.milestone;

import java.time.YearMonth;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/** Puts a bar on the month-by-month plan, from the first to the last month, both included. */
public record ScheduleMilestone(@Nullable LocalId milestone, Name project, Name title, YearMonth first, YearMonth last)
        implements MilestoneCommand {
    public ScheduleMilestone {
        Required.ordered(first, last, "last");
    }
}

package org.daybook.shared.workstream.milestone;

import java.time.YearMonth;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/** Adds a milestone to the month-by-month plan, from the first to the last month, both inclusive. */
public record ScheduleMilestone(@Nullable LocalId milestone, Name project, Name title, YearMonth first, YearMonth last)
        implements MilestoneCommand {
    public ScheduleMilestone {
        Required.ordered(first, last, "last");
    }
}

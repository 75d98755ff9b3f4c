package org.daybook.shared.workstream.milestone;

import java.time.YearMonth;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** A bar was put on the month-by-month plan. */
public record MilestoneScheduled(LocalId milestone, Name project, Name title, YearMonth first, YearMonth last)
        implements MilestoneEvent {
    public MilestoneScheduled {
        Required.present(milestone, "milestone");
        Required.present(project, "project");
        Required.present(title, "title");
        Required.present(first, "first");
        Required.present(last, "last");
    }
}

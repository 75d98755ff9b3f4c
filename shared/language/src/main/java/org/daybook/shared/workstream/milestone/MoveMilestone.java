package org.daybook.shared.workstream.milestone;

import java.time.YearMonth;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Moves a milestone on the plan, with the reason. */
public record MoveMilestone(LocalId milestone, YearMonth first, YearMonth last, Text reason)
        implements MilestoneCommand {
    public MoveMilestone {
        Required.ordered(first, last, "last");
    }
}

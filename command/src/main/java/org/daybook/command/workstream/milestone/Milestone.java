package org.daybook.command.workstream.milestone;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.command.workstream.thing.Said;
import org.daybook.command.workstream.thing.Thing;
import org.daybook.shared.workstream.milestone.MilestoneStatus;

/** A bar on the plan. */
public record Milestone(LocalDate openedOn, Said<Months> months, MilestoneStatus status) implements Thing {

    /** First and last month, both included. */
    public record Months(YearMonth first, YearMonth last) {}

    Milestone moved(Said<Months> anew) {
        return new Milestone(openedOn, anew.after(months), status);
    }

    Milestone became(MilestoneStatus next) {
        return new Milestone(openedOn, months, next);
    }
}

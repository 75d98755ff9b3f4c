package org.daybook.command.workstream.milestone;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.Said;
import org.daybook.command.workstream.thing.Thing;
import org.daybook.shared.workstream.milestone.MilestoneStatus;

/** A bar on the plan. */
public record Milestone(StateTimeline<MilestoneStatus> states, Said<Months> months) implements Thing {

    /** First and last month, both included. */
    public record Months(YearMonth first, YearMonth last) {}

    Milestone moved(Said<Months> anew) {
        return new Milestone(states, anew.after(months));
    }

    Milestone became(MilestoneStatus next, LocalDate on) {
        return new Milestone(states.with(next, on), months);
    }
}

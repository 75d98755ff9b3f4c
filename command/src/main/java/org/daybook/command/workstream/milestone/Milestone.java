package org.daybook.command.workstream.milestone;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.EffectiveValue;
import org.daybook.command.workstream.thing.Entity;
import org.daybook.shared.workstream.milestone.MilestoneStatus;

/** A bar on the plan. */
public record Milestone(StateTimeline<MilestoneStatus> states, EffectiveValue<Months> months) implements Entity {

    /** First and last month, both included. */
    public record Months(YearMonth first, YearMonth last) {}

    Milestone moved(EffectiveValue<Months> anew) {
        return new Milestone(states, anew.after(months));
    }

    Milestone became(MilestoneStatus next, LocalDate on) {
        return new Milestone(states.with(next, on), months);
    }
}

package org.daybook.command.workstream.milestone;

import java.time.YearMonth;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.command.workstream.entity.StatefulEntity;
import org.daybook.shared.workstream.milestone.MilestoneStatus;

/** A milestone on the plan. */
public record Milestone(StateTimeline<MilestoneStatus> states, EffectiveValue<Months> months)
        implements StatefulEntity<MilestoneStatus, Milestone> {

    /** First and last month, both included. */
    public record Months(YearMonth first, YearMonth last) {}

    Milestone moved(EffectiveValue<Months> anew) {
        return new Milestone(states, anew.after(months));
    }

    @Override
    public Milestone with(StateTimeline<MilestoneStatus> anew) {
        return new Milestone(anew, months);
    }
}

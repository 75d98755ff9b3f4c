package org.daybook.command.workstream.milestone;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.command.workstream.entity.StatefulEntities;
import org.daybook.command.workstream.milestone.Milestone.Months;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.milestone.AchieveMilestone;
import org.daybook.shared.workstream.milestone.CancelMilestone;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneCommand;
import org.daybook.shared.workstream.milestone.MilestoneEvent;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.milestone.MilestoneStatus;
import org.daybook.shared.workstream.milestone.MoveMilestone;
import org.daybook.shared.workstream.milestone.ScheduleMilestone;

/** The milestones of a workstream, including achieved and cancelled ones. */
public final class Milestones extends StatefulEntities<MilestoneStatus, Milestone> {

    private static final WhileOpen<MilestoneStatus> SCHEDULED = new WhileOpen<>(
            "only-a-scheduled-milestone-changes",
            Set.of(MilestoneStatus.SCHEDULED),
            "The milestone %s is %s on %s already");

    public Milestones() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Milestones(Map<LocalId, Milestone> all) {
        super("milestone", "milestone", SCHEDULED, all);
    }

    public static MilestoneEvent decide(MilestoneCommand command, DecisionContext context) {
        return switch (command) {
            case ScheduleMilestone c ->
                new MilestoneScheduled(context.idOr(c.milestone()), c.project(), c.title(), c.first(), c.last());
            case MoveMilestone c -> new MilestoneMoved(c.milestone(), c.first(), c.last(), c.reason());
            case AchieveMilestone c -> new MilestoneAchieved(c.milestone(), c.note());
            case CancelMilestone c -> new MilestoneCancelled(c.milestone(), c.reason());
        };
    }

    public void check(MilestoneEvent event, RuleCheck check) {
        switch (event) {
            case MilestoneScheduled e -> requireFree(e.milestone(), check);
            case MilestoneMoved e -> {
                Milestone milestone = changing(e.milestone(), check);
                Months months = new Months(e.first(), e.last());
                check.requireChange(EffectiveValue.tells(milestone.months(), months, check.effectiveOn()), "first");
            }
            case MilestoneAchieved e -> requireStillOpen(e.milestone(), check);
            case MilestoneCancelled e -> requireStillOpen(e.milestone(), check);
        }
    }

    public void evolve(MilestoneEvent event, LocalDate on) {
        switch (event) {
            case MilestoneScheduled e -> {
                EffectiveValue<Months> months = new EffectiveValue<>(new Months(e.first(), e.last()), on);
                put(e.milestone(), new Milestone(StateTimeline.from(on, MilestoneStatus.SCHEDULED), months));
            }
            case MilestoneMoved e ->
                change(e.milestone(), m -> m.moved(new EffectiveValue<>(new Months(e.first(), e.last()), on)));
            case MilestoneAchieved e -> become(e.milestone(), MilestoneStatus.ACHIEVED, on);
            case MilestoneCancelled e -> become(e.milestone(), MilestoneStatus.CANCELLED, on);
        }
    }
}

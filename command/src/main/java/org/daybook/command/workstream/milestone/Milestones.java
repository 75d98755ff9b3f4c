package org.daybook.command.workstream.milestone;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.milestone.Milestone.Months;
import org.daybook.command.workstream.thing.EffectiveValue;
import org.daybook.command.workstream.thing.Entities;
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

/** The bars on the month-by-month plan of a workstream, those achieved or cancelled included. */
public final class Milestones extends Entities<Milestone> {

    public Milestones() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Milestones(Map<LocalId, Milestone> all) {
        super("milestone", "milestone", all);
    }

    public static MilestoneEvent propose(MilestoneCommand command, DecisionContext circumstances) {
        return switch (command) {
            case ScheduleMilestone c ->
                new MilestoneScheduled(circumstances.idOr(c.milestone()), c.project(), c.title(), c.first(), c.last());
            case MoveMilestone c -> new MilestoneMoved(c.milestone(), c.first(), c.last(), c.reason());
            case AchieveMilestone c -> new MilestoneAchieved(c.milestone(), c.note());
            case CancelMilestone c -> new MilestoneCancelled(c.milestone(), c.reason());
        };
    }

    public void judge(MilestoneEvent event, RuleCheck judgement) {
        switch (event) {
            case MilestoneScheduled e -> requireFree(e.milestone(), judgement);
            case MilestoneMoved e -> {
                Milestone milestone = scheduled(e.milestone(), judgement);
                Months months = new Months(e.first(), e.last());
                judgement.requireChange(
                        EffectiveValue.tells(milestone.months(), months, judgement.effectiveOn()), "first");
            }
            case MilestoneAchieved e -> judgeEnd(e.milestone(), judgement);
            case MilestoneCancelled e -> judgeEnd(e.milestone(), judgement);
        }
    }

    private Milestone scheduled(LocalId id, RuleCheck judgement) {
        Milestone milestone = known(id, judgement);
        MilestoneStatus status = milestone.states().during(judgement.effectiveOn(), MilestoneStatus.SCHEDULED::equals);
        judgement.require(new OnlyAScheduledMilestoneChanges(id, status, judgement.effectiveOn()));
        return milestone;
    }

    private void judgeEnd(LocalId id, RuleCheck judgement) {
        MilestoneStatus status = known(id, judgement).states().at(judgement.effectiveOn());
        judgement.require(new OnlyAScheduledMilestoneChanges(id, status, judgement.effectiveOn()));
    }

    public void evolve(MilestoneEvent event, LocalDate on) {
        switch (event) {
            case MilestoneScheduled e -> {
                Months months = new Months(e.first(), e.last());
                put(
                        e.milestone(),
                        new Milestone(
                                StateTimeline.from(on, MilestoneStatus.SCHEDULED), new EffectiveValue<>(months, on)));
            }
            case MilestoneMoved e -> {
                Months months = new Months(e.first(), e.last());
                put(e.milestone(), get(e.milestone()).moved(new EffectiveValue<>(months, on)));
            }
            case MilestoneAchieved e -> become(e.milestone(), MilestoneStatus.ACHIEVED, on);
            case MilestoneCancelled e -> become(e.milestone(), MilestoneStatus.CANCELLED, on);
        }
    }

    private void become(LocalId id, MilestoneStatus status, LocalDate on) {
        put(id, get(id).became(status, on));
    }
}

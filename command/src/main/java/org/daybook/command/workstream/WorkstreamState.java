package org.daybook.command.workstream;

import java.time.LocalDate;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.state.EntryDay;
import org.daybook.command.workstream.boarditem.BoardItems;
import org.daybook.command.workstream.decision.DecisionRequests;
import org.daybook.command.workstream.deliverable.Deliverables;
import org.daybook.command.workstream.measure.Measures;
import org.daybook.command.workstream.milestone.Milestones;
import org.daybook.command.workstream.nextstep.NextSteps;
import org.daybook.command.workstream.objective.Objectives;
import org.daybook.command.workstream.progress.Progress;
import org.daybook.command.workstream.rag.Rags;
import org.daybook.command.workstream.stream.CountingEntry;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.command.workstream.update.Updates;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.WorkstreamTextRedacted;
import org.daybook.shared.workstream.boarditem.BoardItemEvent;
import org.daybook.shared.workstream.correction.CorrectionEvent;
import org.daybook.shared.workstream.decision.DecisionEvent;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.daybook.shared.workstream.measure.MeasureEvent;
import org.daybook.shared.workstream.milestone.MilestoneEvent;
import org.daybook.shared.workstream.nextstep.NextStepEvent;
import org.daybook.shared.workstream.objective.ObjectiveEvent;
import org.daybook.shared.workstream.progress.ProgressEvent;
import org.daybook.shared.workstream.rag.RagEvent;
import org.daybook.shared.workstream.update.UpdateEvent;

/** What rules must know of a workstream: its parts, each of which judges and takes in its own entries. */
record WorkstreamState(
        Life life,
        Rags rags,
        Objectives objectives,
        Deliverables deliverables,
        Progress progress,
        NextSteps nextSteps,
        BoardItems boardItems,
        DecisionRequests decisions,
        Measures measures,
        Milestones milestones,
        Updates updates,
        RestingEntries resting) {

    /** Of a workstream that is still to be opened. */
    static WorkstreamState unopened() {
        return new WorkstreamState(
                new Life(),
                new Rags(),
                new Objectives(),
                new Deliverables(),
                new Progress(),
                new NextSteps(),
                new BoardItems(),
                new DecisionRequests(),
                new Measures(),
                new Milestones(),
                new Updates(),
                new RestingEntries());
    }

    /** Of a workstream with that stream, corrections heeded. */
    static WorkstreamState of(RecordedStream stream) {
        WorkstreamState state = unopened();
        for (CountingEntry entry : stream.counting()) state.evolve(entry.event(), entry.day());
        return state;
    }

    /** @throws org.daybook.shared.rejection.Rejection if the entry breaks a rule */
    void judge(WorkstreamEvent event, RuleCheck judgement) {
        judgement.require(new EffectiveDayMayNotLieInTheFuture(
                judgement.effectiveOn(), judgement.circumstances().today()));
        if (!(event instanceof WorkstreamOpened)) judgeDay(event, judgement);
        judgePart(event, judgement);
        resting.judge(event, judgement);
    }

    private void judgeDay(WorkstreamEvent event, RuleCheck judgement) {
        boolean always = event instanceof WorkstreamReopened
                || event instanceof CorrectionEvent
                || event instanceof WorkstreamTextRedacted;
        LocalDate on = judgement.effectiveOn();
        judgement.require(new ClosedWorkstreamTakesNoEntries(always || life.openDuring(on), on));
        judgement.requireNotBefore("workstream", life.openedOn());
    }

    private void judgePart(WorkstreamEvent event, RuleCheck judgement) {
        switch (event) {
            case WorkstreamLifeEvent e -> life.judge(e, judgement);
            case RagEvent e -> rags.judge(e, judgement);
            case ObjectiveEvent e -> objectives.judge(e, judgement);
            case DeliverableEvent e -> deliverables.judge(e, judgement, objectives, decisions);
            case ProgressEvent e -> progress.judge(e, judgement, deliverables);
            case NextStepEvent e -> nextSteps.judge(e, judgement, progress);
            case BoardItemEvent e -> boardItems.judge(e, judgement);
            case DecisionEvent e -> decisions.judge(e, judgement, updates);
            case MeasureEvent e -> measures.judge(e, judgement);
            case MilestoneEvent e -> milestones.judge(e, judgement);
            case UpdateEvent e -> updates.judge(e, judgement, life.openedOn());
            case CorrectionEvent e -> {}
            case WorkstreamTextRedacted e -> {}
        }
    }

    /** Only assigns. */
    void evolve(WorkstreamEvent event, EntryDay entry) {
        LocalDate effectiveOn = entry.on();
        switch (event) {
            case WorkstreamLifeEvent e -> life.evolve(e, effectiveOn);
            case RagEvent e -> rags.evolve(e, effectiveOn);
            case ObjectiveEvent e -> objectives.evolve(e, effectiveOn);
            case DeliverableEvent e -> deliverables.evolve(e, effectiveOn);
            case ProgressEvent e -> progress.evolve(e, effectiveOn);
            case NextStepEvent e -> nextSteps.evolve(e, effectiveOn);
            case BoardItemEvent e -> boardItems.evolve(e, effectiveOn);
            case DecisionEvent e -> decisions.evolve(e, effectiveOn);
            case MeasureEvent e -> measures.evolve(e, effectiveOn);
            case MilestoneEvent e -> milestones.evolve(e, effectiveOn);
            case UpdateEvent e -> updates.evolve(e, effectiveOn);
            case CorrectionEvent e -> {}
            case WorkstreamTextRedacted e -> {}
        }
        resting.evolve(event, entry);
    }
}

package org.daybook.command.workstream;

import java.time.LocalDate;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.state.EntryDay;
import org.daybook.command.workstream.boarditem.BoardItems;
import org.daybook.command.workstream.clearance.Clearances;
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
import org.daybook.shared.workstream.clearance.ClearanceEvent;
import org.daybook.shared.workstream.correction.CorrectionEvent;
import org.daybook.shared.workstream.decision.DecisionRequestEvent;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.daybook.shared.workstream.measure.MeasureEvent;
import org.daybook.shared.workstream.milestone.MilestoneEvent;
import org.daybook.shared.workstream.nextstep.NextStepEvent;
import org.daybook.shared.workstream.objective.ObjectiveEvent;
import org.daybook.shared.workstream.progress.ProgressEvent;
import org.daybook.shared.workstream.rag.RagEvent;
import org.daybook.shared.workstream.update.UpdateEvent;

/** The state of a workstream that its rules need, in parts, each of which checks and applies its own entries. */
record WorkstreamState(
        Lifecycle life,
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
        Clearances clearances,
        RestingEntries resting) {

    /** Of a workstream that is still to be opened. */
    static WorkstreamState unopened() {
        return new WorkstreamState(
                new Lifecycle(),
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
                new Clearances(),
                new RestingEntries());
    }

    /** Of a workstream with that stream, with corrections applied. */
    static WorkstreamState of(RecordedStream stream) {
        WorkstreamState state = unopened();
        for (CountingEntry entry : stream.counting()) state.evolve(entry.event(), entry.day());
        return state;
    }

    /** @throws org.daybook.shared.rejection.Rejection if the entry breaks a rule */
    void check(WorkstreamEvent event, RuleCheck check) {
        check.require(new EffectiveDayMayNotLieInTheFuture(
                check.effectiveOn(), check.context().today()));
        if (!(event instanceof WorkstreamOpened)) checkDay(event, check);
        checkPart(event, check);
        resting.check(event, check);
    }

    private void checkDay(WorkstreamEvent event, RuleCheck check) {
        boolean always = event instanceof WorkstreamReopened
                || event instanceof CorrectionEvent
                || event instanceof WorkstreamTextRedacted;
        if (!always) life.requireOpenDuring(check);
        check.requireNotBefore("workstream", life.openedOn());
    }

    private void checkPart(WorkstreamEvent event, RuleCheck check) {
        switch (event) {
            case WorkstreamLifeEvent e -> life.check(e, check);
            case RagEvent e -> rags.check(e, check);
            case ObjectiveEvent e -> objectives.check(e, check);
            case DeliverableEvent e -> deliverables.check(e, check, objectives, decisions);
            case ProgressEvent e -> progress.check(e, check, deliverables);
            case NextStepEvent e -> nextSteps.check(e, check, progress);
            case BoardItemEvent e -> boardItems.check(e, check);
            case DecisionRequestEvent e -> decisions.check(e, check, updates);
            case MeasureEvent e -> measures.check(e, check);
            case MilestoneEvent e -> milestones.check(e, check);
            case UpdateEvent e -> updates.check(e, check, life.openedOn());
            case ClearanceEvent e -> clearances.check(e, check, updates, life.openedOn());
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
            case DecisionRequestEvent e -> decisions.evolve(e, effectiveOn);
            case MeasureEvent e -> measures.evolve(e, effectiveOn);
            case MilestoneEvent e -> milestones.evolve(e, effectiveOn);
            case UpdateEvent e -> {
                updates.evolve(e, effectiveOn);
                clearances.submitted();
            }
            case ClearanceEvent e -> clearances.evolve(e, entry);
            case CorrectionEvent e -> {}
            case WorkstreamTextRedacted e -> {}
        }
        resting.evolve(event, entry);
    }
}

package org.daybook.command.workstream;

import java.util.function.Supplier;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.workstream.boarditem.BoardItems;
import org.daybook.command.workstream.decision.DecisionRequests;
import org.daybook.command.workstream.deliverable.Deliverables;
import org.daybook.command.workstream.measure.Measures;
import org.daybook.command.workstream.milestone.Milestones;
import org.daybook.command.workstream.nextstep.NextSteps;
import org.daybook.command.workstream.progress.Progress;
import org.daybook.command.workstream.rag.Rags;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.command.workstream.update.FreezingSlide;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamLifeCommand;
import org.daybook.shared.workstream.boarditem.BoardItemCommand;
import org.daybook.shared.workstream.clearance.ClearanceCommand;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.CorrectionCommand;
import org.daybook.shared.workstream.decision.DecisionRequestCommand;
import org.daybook.shared.workstream.deliverable.DeliverableCommand;
import org.daybook.shared.workstream.measure.MeasureCommand;
import org.daybook.shared.workstream.milestone.MilestoneCommand;
import org.daybook.shared.workstream.nextstep.NextStepCommand;
import org.daybook.shared.workstream.objective.ObjectiveCommand;
import org.daybook.shared.workstream.progress.ProgressCommand;
import org.daybook.shared.workstream.rag.RagCommand;
import org.daybook.shared.workstream.update.SubmitUpdate;
import org.daybook.shared.workstream.update.UpdateCommand;

/**
 * Decides the commands of a workstream, without I/O: proposes the event that a command requests and checks its rules.
 */
record WorkstreamDecider(WorkstreamState state, DecisionContext context, Supplier<RecordedStream> stream) {

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    WorkstreamEvent decide(WorkstreamCommand command) {
        WorkstreamEvent event = eventFor(command);
        state.check(event, RuleCheck.ofNew(context));
        return event;
    }

    /** The event that the command asks for, before any rule but those without which there is none. */
    WorkstreamEvent eventFor(WorkstreamCommand command) {
        return switch (command) {
            case WorkstreamLifeCommand c -> Lifecycle.decide(c);
            case RagCommand c -> Rags.decide(c);
            case ObjectiveCommand c -> state.objectives().decide(c, context);
            case DeliverableCommand c -> Deliverables.decide(c, context);
            case ProgressCommand c -> Progress.decide(c, context);
            case NextStepCommand c -> NextSteps.decide(c, context);
            case BoardItemCommand c -> BoardItems.decide(c, context);
            case DecisionRequestCommand c -> DecisionRequests.decide(c, context, state.updates());
            case MeasureCommand c -> Measures.decide(c, context);
            case MilestoneCommand c -> Milestones.decide(c, context);
            case UpdateCommand c -> decideUpdate(c);
            case ClearanceCommand c -> clearance().decide(c);
            case CorrectionCommand c -> decideCorrection(c);
        };
    }

    private WorkstreamEvent decideUpdate(UpdateCommand command) {
        return switch (command) {
            case SubmitUpdate c -> {
                state.updates()
                        .checkDates(
                                c.reportingDate(),
                                RuleCheck.ofNew(context),
                                state.life().openedOn());
                yield FreezingSlide.freeze(
                        c.reportingDate(),
                        state.updates().nextNumber(),
                        clearance().of(c),
                        context,
                        stream.get());
            }
        };
    }

    private ClearanceDecider clearance() {
        return new ClearanceDecider(state.life(), state.clearances(), context, stream);
    }

    private WorkstreamEvent decideCorrection(CorrectionCommand command) {
        return switch (command) {
            case CorrectEntry c -> new CorrectionDecider(c, context, stream.get()).corrected();
        };
    }
}

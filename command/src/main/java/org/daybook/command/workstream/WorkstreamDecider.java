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
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.CorrectionCommand;
import org.daybook.shared.workstream.decision.DecisionCommand;
import org.daybook.shared.workstream.deliverable.DeliverableCommand;
import org.daybook.shared.workstream.measure.MeasureCommand;
import org.daybook.shared.workstream.milestone.MilestoneCommand;
import org.daybook.shared.workstream.nextstep.NextStepCommand;
import org.daybook.shared.workstream.objective.ObjectiveCommand;
import org.daybook.shared.workstream.progress.ProgressCommand;
import org.daybook.shared.workstream.rag.RagCommand;
import org.daybook.shared.workstream.update.SubmitUpdate;
import org.daybook.shared.workstream.update.UpdateCommand;

/** Decides, purely: proposes the event that a command asks for and puts the rules to it. */
record WorkstreamDecider(WorkstreamState state, DecisionContext circumstances, Supplier<RecordedStream> stream) {

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    WorkstreamEvent decide(WorkstreamCommand command) {
        WorkstreamEvent event = propose(command);
        state.judge(event, RuleCheck.ofNew(circumstances));
        return event;
    }

    /** The event that the command asks for, before any rule but those without which there is none. */
    WorkstreamEvent propose(WorkstreamCommand command) {
        return switch (command) {
            case WorkstreamLifeCommand c -> Life.propose(c);
            case RagCommand c -> Rags.propose(c);
            case ObjectiveCommand c -> state.objectives().propose(c, circumstances);
            case DeliverableCommand c -> Deliverables.propose(c, circumstances);
            case ProgressCommand c -> Progress.propose(c, circumstances);
            case NextStepCommand c -> NextSteps.propose(c, circumstances);
            case BoardItemCommand c -> BoardItems.propose(c, circumstances);
            case DecisionCommand c -> DecisionRequests.propose(c, circumstances, state.updates());
            case MeasureCommand c -> Measures.propose(c, circumstances);
            case MilestoneCommand c -> Milestones.propose(c, circumstances);
            case UpdateCommand c -> proposeUpdate(c);
            case CorrectionCommand c -> proposeCorrection(c);
        };
    }

    private WorkstreamEvent proposeUpdate(UpdateCommand command) {
        return switch (command) {
            case SubmitUpdate c -> {
                state.updates()
                        .judgeDates(
                                c.reportingDate(),
                                RuleCheck.ofNew(circumstances),
                                state.life().openedOn());
                yield FreezingSlide.freeze(
                        c.reportingDate(), state.updates().nextNumber(), circumstances, stream.get());
            }
        };
    }

    private WorkstreamEvent proposeCorrection(CorrectionCommand command) {
        return switch (command) {
            case CorrectEntry c -> new Correcting(c, circumstances, stream.get()).corrected();
        };
    }
}

package org.daybook.command.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.command.action.ActionState.Raised;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.action.ActionLinked;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.ActionReassigned;
import org.daybook.shared.action.ActionRestated;
import org.daybook.shared.action.ActionStatus;
import org.daybook.shared.action.ActionTextRedacted;
import org.daybook.shared.action.LinkAction;
import org.daybook.shared.action.RaiseAction;
import org.daybook.shared.action.ReassignAction;
import org.daybook.shared.action.RestateAction;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.due.RescheduleAction;
import org.daybook.shared.action.progress.ActionCompleted;
import org.daybook.shared.action.progress.ActionDropped;
import org.daybook.shared.action.progress.ActionPutOnHold;
import org.daybook.shared.action.progress.ActionReopened;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.action.progress.ActionResumed;
import org.daybook.shared.action.progress.CompleteAction;
import org.daybook.shared.action.progress.DropAction;
import org.daybook.shared.action.progress.PutActionOnHold;
import org.daybook.shared.action.progress.ReopenAction;
import org.daybook.shared.action.progress.ReportOnAction;
import org.daybook.shared.action.progress.ResumeAction;
import org.daybook.shared.programme.ProgrammeId;

/**
 * Decides the commands of an action. It is raised, reported on, moved, given to others, put on hold, linked to the entry
 * that takes it up, done or dropped, and perhaps reopened. Whether it can take an entry is judged by the day from which the
 * entry holds; a change of state follows every entry that rests on the state before.
 */
final class ActionDecider {

    private ActionDecider() {}

    /**
     * @param id of the action
     * @throws org.daybook.shared.rejection.Rejection if a rule is broken
     */
    static ActionEvent decide(UUID id, ActionState state, ActionCommand command, DecisionContext context) {
        ActionEvent event = eventOf(command, context);
        new ActionChecks(id, state, context).check(event);
        return event;
    }

    private static ActionEvent eventOf(ActionCommand command, DecisionContext context) {
        return switch (command) {
            case RaiseAction c -> raised(c, context);
            case ReportOnAction c -> new ActionReported(c.report(), ActionDate.ofNullable(c.laterDate()));
            case RescheduleAction c -> new ActionRescheduled(ActionDate.of(c.due()), c.reason());
            case ReassignAction c -> new ActionReassigned(c.owners(), c.reason());
            case PutActionOnHold c -> new ActionPutOnHold(c.reason());
            case ResumeAction c -> new ActionResumed(c.reason());
            case CompleteAction c -> new ActionCompleted(c.outcome());
            case DropAction c -> new ActionDropped(c.reason());
            case ReopenAction c -> new ActionReopened(c.reason());
            case LinkAction c -> new ActionLinked(c.takenUpBy());
            case RestateAction c ->
                new ActionRestated(
                        c.number(), c.item(), c.text(), c.owners(), ActionDate.ofNullable(c.due()), c.reason());
        };
    }

    private static ActionRaised raised(RaiseAction c, DecisionContext context) {
        Optional<BoardRules> board = context.facts().get(ExternalFact.BOARD);
        if (c.board() == null) new ActionIsRaisedAtAMeetingOfItsBoard(c.meeting(), board.isPresent()).require();
        new ReferenceExists("actions-board-exists", "board", "There is no board", c.board(), board.isPresent())
                .require();
        return new ActionRaised(
                board.orElseThrow().id(),
                programmes(c, board.orElseThrow(), context),
                c.meeting(),
                c.item(),
                c.number(),
                c.text(),
                c.owners(),
                ActionDate.of(c.due()),
                c.takenUpBy(),
                c.from());
    }

    /** Those of the meeting that raised it or, without one, those that the board serves then. */
    private static List<ProgrammeId> programmes(RaiseAction c, BoardRules board, DecisionContext context) {
        return context.facts()
                .get(ExternalFact.MEETING)
                .filter(meeting -> c.meeting() != null && meeting.board().equals(board.id()))
                .map(MeetingRules::programmes)
                .orElseGet(() -> board.programmesOn(context.effectiveOn()));
    }

    /** Only assigns. */
    static ActionState evolve(ActionState state, ActionEvent event, EntryDay entry) {
        return switch (event) {
            case ActionRaised e -> Raised.by(e, entry);
            case ActionReported e -> state.raised().with(entry);
            case ActionRescheduled e -> state.raised().with(entry).dueBy(e.due(), entry.on());
            case ActionReassigned e -> state.raised().with(entry).ownedBy(e.owners(), entry.on());
            case ActionPutOnHold e -> state.raised().became(ActionStatus.ON_HOLD, entry);
            case ActionResumed e -> state.raised().became(ActionStatus.OPEN, entry);
            case ActionCompleted e -> state.raised().became(ActionStatus.DONE, entry);
            case ActionDropped e -> state.raised().became(ActionStatus.DROPPED, entry);
            case ActionReopened e -> state.raised().became(ActionStatus.OPEN, entry);
            case ActionLinked e -> state.raised().with(entry).linked(e.takenUpBy());
            case ActionRestated e -> state.raised().restated(e, entry.on());
            case ActionTextRedacted e -> state;
        };
    }
}

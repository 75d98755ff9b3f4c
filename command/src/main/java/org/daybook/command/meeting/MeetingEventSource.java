package org.daybook.command.meeting;

import java.util.Optional;
import java.util.UUID;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.meeting.minutes.MinutesAreApprovedAtAMeetingOfTheBoard;
import org.daybook.command.register.BoardRules;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.shared.meeting.CancelMeeting;
import org.daybook.shared.meeting.HoldMeeting;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.RescheduleMeeting;
import org.daybook.shared.meeting.ScheduleMeeting;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.action.NoteAction;
import org.daybook.shared.meeting.action.TakeUpAction;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.PaperTabled;
import org.daybook.shared.meeting.agenda.ReviseAgenda;
import org.daybook.shared.meeting.agenda.TablePaper;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.minutes.RecordMinutes;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** Turns a command into the event that it requests, before the rules are checked. */
record MeetingEventSource(UUID id, MeetingState state, DecisionContext context) {

    MeetingEvent eventFor(MeetingCommand command) {
        return switch (command) {
            case ScheduleMeeting c -> scheduled(c);
            case RescheduleMeeting c -> new MeetingRescheduled(c.date(), c.reason());
            case ReviseAgenda c -> new AgendaRevised(c.agenda());
            case TablePaper c -> tabled(c);
            case HoldMeeting c ->
                new MeetingHeld(c.heldOn() == null ? state.called().date() : c.heldOn(), c.attendees());
            case RecordMinutes c -> new MinutesRecorded(c.minutes());
            case ApproveMinutes c -> approved(c);
            case NoteAction c -> new ActionNoted(context.idOr(c.action()), c.text(), c.by(), c.takenUpBy());
            case TakeUpAction c -> new ActionTakenUp(c.action(), c.takenUpBy());
            case CancelMeeting c -> new MeetingCancelled(c.reason());
        };
    }

    private MeetingEvent scheduled(ScheduleMeeting command) {
        Optional<BoardRules> board = context.facts().get(ExternalFact.BOARD);
        new ReferenceExists("board-is-known", "board", "There is no board", command.board(), board.isPresent())
                .require();
        return new MeetingScheduled(board.orElseThrow().programme(), command.board(), command.date(), command.agenda());
    }

    private MeetingEvent tabled(TablePaper command) {
        Optional<SeenUpdate> paper = context.facts().get(ExternalFact.PAPER);
        new PaperIsAnUpdateOfTheProgramme(command.workstream(), command.update(), paper.isPresent()).require();
        return new PaperTabled(command.workstream(), paper.orElseThrow());
    }

    private MeetingEvent approved(ApproveMinutes command) {
        if (command.atMeeting() == null) return new MinutesApproved(null, command.approvedOn());
        Optional<MeetingRules> other = context.facts()
                .get(ExternalFact.MEETING)
                .filter(meeting -> meeting.board().equals(state.called().board()))
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .filter(meeting -> !command.atMeeting().value().equals(id));
        new MinutesAreApprovedAtAMeetingOfTheBoard(command.atMeeting(), other.isPresent()).require();
        return new MinutesApproved(command.atMeeting(), other.orElseThrow().date());
    }
}

package org.daybook.command.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.meeting.MeetingState.Held;
import org.daybook.command.meeting.minutes.ApprovedMinutesStayAsTheyAre;
import org.daybook.command.meeting.minutes.MinutesAreApprovedAtAMeetingOfTheBoard;
import org.daybook.command.meeting.privacy.PrivacyPart;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.board.BoardRules;
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
import org.daybook.shared.meeting.agenda.AgendaCommand;
import org.daybook.shared.meeting.attendance.AttendanceCommand;
import org.daybook.shared.meeting.details.DetailsCommand;
import org.daybook.shared.meeting.details.DetailsEvent;
import org.daybook.shared.meeting.details.MeetingDetailsSet;
import org.daybook.shared.meeting.details.RecordTimes;
import org.daybook.shared.meeting.details.SetMeetingDetails;
import org.daybook.shared.meeting.details.TimesRecorded;
import org.daybook.shared.meeting.interest.InterestCommand;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.MinutesCommand;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.meeting.outcome.AbandonMeeting;
import org.daybook.shared.meeting.outcome.AdjournMeeting;
import org.daybook.shared.meeting.outcome.HoldingRestated;
import org.daybook.shared.meeting.outcome.MeetingAbandoned;
import org.daybook.shared.meeting.outcome.MeetingAdjourned;
import org.daybook.shared.meeting.outcome.MeetingReinstated;
import org.daybook.shared.meeting.outcome.OutcomeCommand;
import org.daybook.shared.meeting.outcome.OutcomeEvent;
import org.daybook.shared.meeting.outcome.ReinstateMeeting;
import org.daybook.shared.meeting.outcome.RestateHolding;
import org.daybook.shared.meeting.paper.PaperCommand;
import org.daybook.shared.meeting.privacy.PrivacyCommand;

/** Turns a command into the event that it requests, before the rules are checked. */
record MeetingEventSource(UUID id, MeetingState state, MeetingParts parts, DecisionContext context) {

    MeetingEvent eventFor(MeetingCommand command) {
        return switch (command) {
            case ScheduleMeeting c -> scheduled(c);
            case RescheduleMeeting c -> new MeetingRescheduled(c.date(), c.reason());
            case HoldMeeting c ->
                new MeetingHeld(c.heldOn() == null ? state.called().date() : c.heldOn(), c.attendees());
            case AgendaCommand c -> parts.agenda().eventFor(c);
            case PaperCommand c -> parts.papers().eventFor(c);
            case DetailsCommand c -> detailed(c);
            case OutcomeCommand c -> ended(c);
            case AttendanceCommand c -> parts.attendance().eventFor(c);
            case InterestCommand c -> parts.interests().eventFor(c);
            case MinutesCommand c -> minuted(c);
            case PrivacyCommand c -> PrivacyPart.eventFor(c);
            case NoteAction c -> new ActionNoted(context.idOr(c.action()), c.text(), c.by(), c.takenUpBy());
            case TakeUpAction c -> new ActionTakenUp(c.action(), c.takenUpBy());
            case CancelMeeting c -> new MeetingCancelled(c.reason());
        };
    }

    private MeetingEvent scheduled(ScheduleMeeting command) {
        Optional<BoardRules> board = context.facts().get(ExternalFact.BOARD);
        new ReferenceExists("board-is-known", "board", "There is no board", command.board(), board.isPresent())
                .require();
        return new MeetingScheduled(
                board.orElseThrow().programmesOn(dayOf(command)), command.board(), command.date(), command.agenda());
    }

    /** A meeting that is put on record later is one of the programmes that the board served then. */
    private LocalDate dayOf(ScheduleMeeting command) {
        return command.date().isBefore(context.effectiveOn()) ? command.date() : context.effectiveOn();
    }

    private static DetailsEvent detailed(DetailsCommand command) {
        return switch (command) {
            case SetMeetingDetails c -> new MeetingDetailsSet(c.start(), c.end(), c.place(), c.link(), c.publicity());
            case RecordTimes c -> new TimesRecorded(c.started(), c.ended());
        };
    }

    private OutcomeEvent ended(OutcomeCommand command) {
        return switch (command) {
            case AdjournMeeting c -> new MeetingAdjourned(metOn(c.metOn()), c.until(), c.reason());
            case RestateHolding c ->
                new HoldingRestated(
                        c.heldOn() == null
                                ? state.met()
                                        .map(Sitting::heldOn)
                                        .orElse(state.called().date())
                                : c.heldOn(),
                        c.attendees(),
                        c.reason());
            case ReinstateMeeting c -> new MeetingReinstated(state.called().date(), c.reason());
            case AbandonMeeting c -> new MeetingAbandoned(metOn(c.metOn()), c.reason());
        };
    }

    /** Of a meeting that was recorded as held, the day is on record. */
    private LocalDate metOn(LocalDate given) {
        if (!(state instanceof Held held)) return given == null ? state.called().date() : given;
        LocalDate heldOn = held.sitting().heldOn();
        new OutcomeIsOfTheDayOfTheMeeting(heldOn, given == null || given.equals(heldOn)).require();
        return null;
    }

    private MinutesEvent minuted(MinutesCommand command) {
        if (command instanceof ApproveMinutes c && c.atMeeting() != null) requireMeeting(c);
        new ApprovedMinutesStayAsTheyAre(state.met().filter(Sitting::approved).isPresent()).require();
        return parts.minutes().eventFor(command);
    }

    private void requireMeeting(ApproveMinutes command) {
        Optional<MeetingRules> other = context.facts()
                .get(ExternalFact.MEETING)
                .filter(meeting -> meeting.board().equals(state.called().board()))
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .filter(meeting -> !command.atMeeting().value().equals(id));
        new MinutesAreApprovedAtAMeetingOfTheBoard(command.atMeeting(), other.isPresent()).require();
    }
}

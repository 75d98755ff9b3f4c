package org.daybook.command.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.meeting.MeetingState.Abandoned;
import org.daybook.command.meeting.MeetingState.Adjourned;
import org.daybook.command.meeting.MeetingState.Cancelled;
import org.daybook.command.meeting.MeetingState.Held;
import org.daybook.command.meeting.MeetingState.Scheduled;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingTextRedacted;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaEvent;
import org.daybook.shared.meeting.attendance.AttendanceEvent;
import org.daybook.shared.meeting.details.DetailsEvent;
import org.daybook.shared.meeting.interest.InterestEvent;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.meeting.outcome.HoldingRestated;
import org.daybook.shared.meeting.outcome.MeetingAbandoned;
import org.daybook.shared.meeting.outcome.MeetingAdjourned;
import org.daybook.shared.meeting.outcome.MeetingReinstated;
import org.daybook.shared.meeting.outcome.OutcomeEvent;
import org.daybook.shared.meeting.paper.PaperEvent;
import org.daybook.shared.meeting.privacy.PrivacyEvent;

/**
 * Decides the commands of a meeting: scheduled, given an agenda and papers, held, minuted, its minutes approved, its actions
 * taken up. Each step takes effect on the day of the previous one or later, so that on every day a meeting is as its steps
 * left it.
 */
final class MeetingDecider {

    private MeetingDecider() {}

    /**
     * @param stream reads the entries of the meeting; asked only when its minutes are frozen
     * @return the event of the command, and what is frozen apart
     * @throws org.daybook.shared.rejection.Rejection if a rule is broken
     */
    static List<MeetingEvent> decide(
            UUID id,
            MeetingState state,
            MeetingCommand command,
            DecisionContext context,
            Supplier<List<StampedEvent>> stream) {
        MeetingParts parts = new MeetingParts(id, state, context, stream);
        MeetingEvent event = new MeetingEventSource(id, state, parts, context).eventFor(command);
        new MeetingChecks(state, parts, context).check(event);
        return Stream.concat(Stream.of(event), apart(event, parts)).toList();
    }

    /** What is frozen of private items is an entry of its own beside the approval. */
    private static Stream<MeetingEvent> apart(MeetingEvent event, MeetingParts parts) {
        return event instanceof MinutesApproved approval
                ? parts.minutes().frozenApart(approval).<MeetingEvent>map(Function.identity()).stream()
                : Stream.empty();
    }

    /** Only assigns. */
    static MeetingState evolve(MeetingState state, MeetingEvent event, EntryDay entry) {
        MeetingState next = after(state, event, entry);
        return next.with(next.called().told(event, entry.version()));
    }

    private static MeetingState after(MeetingState state, MeetingEvent event, EntryDay entry) {
        return switch (event) {
            case MeetingScheduled e -> new Scheduled(Calling.by(e, entry));
            case MeetingRescheduled e -> state.with(called(state, entry).on(e.date()));
            case MeetingHeld e -> new Held(called(state, entry), sitting(state, e.heldOn()));
            case AgendaEvent e -> state.with(called(state, entry).after(e));
            case PaperEvent e -> state.with(called(state, entry).after(e));
            case DetailsEvent e -> state.with(called(state, entry).after(e));
            case OutcomeEvent e -> after(state, e, entry);
            case AttendanceEvent e -> state.with(called(state, entry).after(e));
            case InterestEvent e -> state.with(called(state, entry).after(e));
            case MinutesEvent e -> met(state, entry, sitting -> sitting.after(e));
            case PrivacyEvent e -> state.with(called(state, entry));
            case ActionNoted e -> met(state, entry, sitting -> sitting.with(e.action(), NotedAction.of(e.takenUpBy())));
            case ActionTakenUp e ->
                met(state, entry, sitting -> sitting.with(e.action(), NotedAction.of(e.takenUpBy())));
            case MeetingCancelled e -> new Cancelled(called(state, entry), entry.on());
            case MeetingTextRedacted e -> state;
        };
    }

    private static MeetingState after(MeetingState state, OutcomeEvent event, EntryDay entry) {
        Calling calling = called(state, entry);
        return switch (event) {
            case MeetingAdjourned e ->
                new Adjourned(e.until() == null ? calling : calling.on(e.until()), sitting(state, e.metOn()));
            case HoldingRestated e -> state.with(calling).with(sitting(state, e.heldOn()));
            case MeetingReinstated e -> new Scheduled(calling.on(e.date()));
            case MeetingAbandoned e -> new Abandoned(calling, sitting(state, e.metOn()));
        };
    }

    /** @param day null if it is the one on which it was held */
    private static Sitting sitting(MeetingState state, LocalDate day) {
        return state.met()
                .map(sitting -> day == null ? sitting : sitting.resumedOn(day))
                .orElseGet(() -> Sitting.on(day));
    }

    private static Calling called(MeetingState state, EntryDay entry) {
        return state.called().with(entry);
    }

    private static MeetingState met(MeetingState state, EntryDay entry, UnaryOperator<Sitting> change) {
        Sitting sitting = state.met().orElseThrow(() -> new IllegalStateException("The meeting has not met"));
        return state.with(called(state, entry)).with(change.apply(sitting));
    }
}

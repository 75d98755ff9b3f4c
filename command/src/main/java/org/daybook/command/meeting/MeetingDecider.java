package org.daybook.command.meeting;

import java.util.Map;
import java.util.UUID;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.meeting.MeetingState.Cancelled;
import org.daybook.command.meeting.MeetingState.Held;
import org.daybook.command.meeting.MeetingState.Scheduled;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingTextRedacted;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.Paper;
import org.daybook.shared.meeting.agenda.PaperTabled;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;

/**
 * Decides the commands of a meeting: scheduled, given papers, held, minuted, its minutes approved, its actions taken
 * up. Each step takes effect on the day of the previous one or later, so that on every day a meeting is as its steps
 * left it.
 */
final class MeetingDecider {

    private MeetingDecider() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static MeetingEvent decide(UUID id, MeetingState state, MeetingCommand command, DecisionContext context) {
        MeetingEvent event = new MeetingEventSource(id, state, context).eventFor(command);
        new MeetingChecks(state, context).check(event);
        return event;
    }

    /** Only assigns. */
    static MeetingState evolve(MeetingState state, MeetingEvent event, EntryDay entry) {
        return switch (event) {
            case MeetingScheduled e -> new Scheduled(Calling.by(e, entry));
            case MeetingRescheduled e -> state.with(called(state, entry).on(e.date()));
            case AgendaRevised e -> state.with(called(state, entry).about(e.agenda()));
            case PaperTabled e -> state.with(called(state, entry).with(new Paper(e.workstream(), e.update())));
            case MeetingHeld e -> new Held(called(state, entry), e.heldOn(), new MinutesState.Unrecorded(), Map.of());
            case MinutesRecorded e -> held(state, entry).with(new MinutesState.Recorded(e.minutes()));
            case MinutesApproved e -> held(state, entry).with(new MinutesState.Approved(e.approvedOn()));
            case ActionNoted e -> held(state, entry).with(e.action(), NotedAction.of(e.takenUpBy()));
            case ActionTakenUp e -> held(state, entry).with(e.action(), NotedAction.of(e.takenUpBy()));
            case MeetingCancelled e -> new Cancelled(called(state, entry), entry.on());
            case MeetingTextRedacted e -> state;
        };
    }

    private static Calling called(MeetingState state, EntryDay entry) {
        return state.called().with(entry);
    }

    private static Held held(MeetingState state, EntryDay entry) {
        return (Held) state.with(called(state, entry));
    }
}

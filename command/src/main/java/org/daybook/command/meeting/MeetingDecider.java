package org.daybook.command.meeting;

import java.util.UUID;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingTextRedacted;

/**
 * Decides the commands of a meeting: scheduled, given papers, held, minuted, its minutes approved, its actions taken
 * up. Each step takes effect on the day of the previous one or later, so that on every day a meeting is as its steps
 * left it.
 */
final class MeetingDecider {

    private MeetingDecider() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static MeetingEvent decide(UUID id, MeetingState state, MeetingCommand command, DecisionContext context) {
        MeetingEvent event = new Proposing(id, state, context).event(command);
        new MeetingChecks(state, context).check(event);
        return event;
    }

    /** Only assigns. */
    static MeetingState evolve(MeetingState state, MeetingEvent event, EntryDay entry) {
        if (event instanceof MeetingTextRedacted) return state;
        Evolving next = new Evolving(state, entry);
        next.take(event);
        return next.state();
    }
}

package org.daybook.command.programme;

import java.time.LocalDate;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.programme.ProgrammeStatus;

/**
 * What the rules need to know of a programme.
 *
 * @param states empty before it is opened
 */
record ProgrammeState(StateTimeline<ProgrammeStatus> states, LatestEntries entries) {

    static ProgrammeState unopened() {
        return new ProgrammeState(StateTimeline.empty(), LatestEntries.none());
    }

    ProgrammeState with(EntryDay entry) {
        return new ProgrammeState(states, entries.with(entry));
    }

    ProgrammeState became(ProgrammeStatus state, LocalDate from) {
        return new ProgrammeState(states.with(state, from), entries);
    }

    /** Whether it has been closed, from whatever day. */
    boolean closed() {
        return states.latest() == ProgrammeStatus.CLOSED;
    }
}

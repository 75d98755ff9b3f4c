package org.daybook.query.action.due;

import java.time.LocalDate;
import java.util.Optional;

/** How urgent an action is that is still to be done, the most urgent first. */
public enum ActionLight {
    OVERDUE,
    /** By the board's next meeting. */
    NEXT_MEETING,
    LATER,
    /** It has no date, or words that give none. */
    NO_DATE;

    /**
     * @param due its last possible day; absent where it has none
     * @param nextMeeting of its board; absent where none is called
     * @param saysNextMeeting whether it is due at the next meeting, whenever that is
     */
    public static ActionLight of(
            Optional<LocalDate> due, Optional<LocalDate> nextMeeting, boolean saysNextMeeting, LocalDate on) {
        if (due.isEmpty()) return saysNextMeeting ? NEXT_MEETING : NO_DATE;
        if (due.get().isBefore(on)) return OVERDUE;
        return nextMeeting.filter(day -> !due.get().isAfter(day)).isPresent() ? NEXT_MEETING : LATER;
    }
}

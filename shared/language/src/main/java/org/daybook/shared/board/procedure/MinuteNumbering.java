package org.daybook.shared.board.procedure;

/** How a board numbers the items of its minutes. */
public enum MinuteNumbering {
    /** Afresh at each meeting: 1, 2, 3. */
    EACH_MEETING,
    /** From meeting to meeting: 248, 249. */
    RUNNING,
    /** From meeting to meeting, afresh each year and with the year: 60/17. */
    WITH_YEAR
}

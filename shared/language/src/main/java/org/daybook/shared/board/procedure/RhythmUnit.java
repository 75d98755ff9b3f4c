package org.daybook.shared.board.procedure;

/** In what the time from one meeting to the next is counted. */
public enum RhythmUnit {
    WEEK,
    MONTH
}

package org.daybook.shared.board;

/** Whether a board still meets. */
public enum BoardStatus {
    OPEN,
    DISSOLVED
}

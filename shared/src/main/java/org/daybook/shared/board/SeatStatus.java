package org.daybook.shared.board;

/** Whether a post sits on a board. */
public enum SeatStatus {
    SEATED,
    RELEASED
}

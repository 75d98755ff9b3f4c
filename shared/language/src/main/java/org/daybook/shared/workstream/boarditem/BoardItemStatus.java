package org.daybook.shared.workstream.boarditem;

/** Whether a risk or recommendation still stands. */
public enum BoardItemStatus {
    OPEN,
    RESOLVED
}

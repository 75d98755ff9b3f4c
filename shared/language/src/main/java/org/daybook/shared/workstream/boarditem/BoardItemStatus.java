package org.daybook.shared.workstream.boarditem;

/** Whether a risk or recommendation is still open. */
public enum BoardItemStatus {
    OPEN,
    RESOLVED
}

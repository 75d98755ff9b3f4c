package org.daybook.shared.programme;

/** Whether workstreams can be opened in a programme. */
public enum ProgrammeStatus {
    OPEN,
    CLOSED
}

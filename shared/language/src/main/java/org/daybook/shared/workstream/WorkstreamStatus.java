package org.daybook.shared.workstream;

/** Whether a workstream takes entries. */
public enum WorkstreamStatus {
    OPEN,
    CLOSED
}

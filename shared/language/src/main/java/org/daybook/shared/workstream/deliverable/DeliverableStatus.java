package org.daybook.shared.workstream.deliverable;

/** Whether a deliverable is still promised. */
public enum DeliverableStatus {
    OPEN,
    COMPLETED,
    WITHDRAWN
}

package org.daybook.shared.workstream.deliverable;

/** The status of a deliverable: open, completed or withdrawn. */
public enum DeliverableStatus {
    OPEN,
    COMPLETED,
    WITHDRAWN
}

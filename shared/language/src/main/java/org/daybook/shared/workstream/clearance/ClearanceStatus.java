package org.daybook.shared.workstream.clearance;

/** The status of a request for clearance. */
public enum ClearanceStatus {
    /** The sponsor has not answered yet. */
    WAITING,
    CLEARED,
    SENT_BACK
}

package org.daybook.shared.programme.reporting;

/** Whether an update must be cleared before it is submitted. */
public enum ClearanceRule {
    NOT_REQUIRED,
    /** By the sponsor of the workstream. */
    BY_SPONSOR
}

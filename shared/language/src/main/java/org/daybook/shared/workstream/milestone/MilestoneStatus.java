package org.daybook.shared.workstream.milestone;

/** The status of a milestone. */
public enum MilestoneStatus {
    SCHEDULED,
    ACHIEVED,
    CANCELLED
}

package org.daybook.shared.workstream.milestone;

/** What became of a milestone. */
public enum MilestoneStatus {
    SCHEDULED,
    ACHIEVED,
    CANCELLED
}

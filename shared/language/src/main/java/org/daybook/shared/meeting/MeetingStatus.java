package org.daybook.shared.meeting;

/** How far a meeting has come. */
public enum MeetingStatus {
    SCHEDULED,
    HELD,
    CANCELLED
}

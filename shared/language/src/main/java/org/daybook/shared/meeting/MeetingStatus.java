package org.daybook.shared.meeting;

/** The status of a meeting: scheduled, held or cancelled. */
public enum MeetingStatus {
    SCHEDULED,
    HELD,
    CANCELLED
}

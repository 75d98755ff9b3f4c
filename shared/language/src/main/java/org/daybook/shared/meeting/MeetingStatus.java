package org.daybook.shared.meeting;

/** The status of a meeting. */
public enum MeetingStatus {
    SCHEDULED,
    HELD,
    /** Broken off, to go on on a day or without one. */
    ADJOURNED,
    /** Broken off for want of a quorum. */
    ABANDONED,
    CANCELLED
}

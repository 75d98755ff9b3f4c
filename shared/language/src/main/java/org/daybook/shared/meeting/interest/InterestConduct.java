package org.daybook.shared.meeting.interest;

/** What a person who declared an interest did while the item was taken. */
public enum InterestConduct {
    STAYED,
    SPOKE,
    VOTED,
    LEFT
}

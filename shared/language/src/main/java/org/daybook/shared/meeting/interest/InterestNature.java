package org.daybook.shared.meeting.interest;

/** Whether an interest is a pecuniary one. */
public enum InterestNature {
    PECUNIARY,
    NON_PECUNIARY
}

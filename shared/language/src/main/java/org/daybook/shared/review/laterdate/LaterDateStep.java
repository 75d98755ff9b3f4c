package org.daybook.shared.review.laterdate;

/** What was done about a later date. */
public enum LaterDateStep {
    REQUESTED,
    GRANTED,
    REFUSED
}

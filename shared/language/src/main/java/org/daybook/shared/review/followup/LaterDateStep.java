package org.daybook.shared.review.followup;

/** What was done about a later date. */
public enum LaterDateStep {
    REQUESTED,
    GRANTED,
    REFUSED
}

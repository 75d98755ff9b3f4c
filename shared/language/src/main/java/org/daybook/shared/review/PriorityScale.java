package org.daybook.shared.review;

/** The words in which a review says how much its recommendations matter. */
public enum PriorityScale {
    HIGH_MEDIUM_LOW,
    FUNDAMENTAL_IMPORTANT_DESIRABLE
}

package org.daybook.shared.review;

/** How far a recommendation has come: an answer is owed while it is open or sent back, and waits once it is given. */
public enum RecommendationStatus {
    OPEN,
    ANSWERED,
    SENT_BACK,
    ACCEPTED,
    CLOSED;

    /** Whether an answer is still to be given. */
    public boolean owesAnAnswer() {
        return this == OPEN || this == SENT_BACK;
    }
}

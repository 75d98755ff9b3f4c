package org.daybook.shared.review;

/** The status of a recommendation: an answer is due while it is open or sent back, and pending once given. */
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

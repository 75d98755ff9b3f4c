package org.daybook.shared.review;

/**
 * The status of a recommendation. An answer is due while it is open or sent back, and pending once given. What was agreed is
 * carried out from then on, until its owner reports it complete and the panel confirms that.
 */
public enum RecommendationStatus {
    OPEN,
    ANSWERED,
    SENT_BACK,
    ACCEPTED,
    REPORTED_COMPLETE,
    CONFIRMED,
    CLOSED;

    /** Whether an answer is still to be given. */
    public boolean owesAnAnswer() {
        return this == OPEN || this == SENT_BACK;
    }

    /** Whether what was agreed is being carried out. */
    public boolean isCarriedOut() {
        return this == ANSWERED || this == ACCEPTED;
    }

    /** Whether nothing more is to be done unless it is reopened. */
    public boolean isFinished() {
        return this == CONFIRMED || this == CLOSED;
    }
}

package org.daybook.shared.action;

/** The status of an action. */
public enum ActionStatus {
    OPEN,
    /** Kept on the list until it can go on. */
    ON_HOLD,
    DONE,
    /** Will not be done. */
    DROPPED;

    /** Whether it is still to be done. */
    public boolean isLive() {
        return this == OPEN || this == ON_HOLD;
    }
}

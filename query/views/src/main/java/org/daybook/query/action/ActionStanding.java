package org.daybook.query.action;

/** Which statuses a request is about. */
public enum ActionStanding {
    /** Open or on hold. */
    LIVE,
    OPEN,
    ON_HOLD,
    DONE,
    DROPPED,
    TAKEN_UP,
    ALL;

    boolean admits(TrackedStatus status) {
        return switch (this) {
            case LIVE -> status.isLive();
            case OPEN -> status == TrackedStatus.OPEN;
            case ON_HOLD -> status == TrackedStatus.ON_HOLD;
            case DONE -> status == TrackedStatus.DONE;
            case DROPPED -> status == TrackedStatus.DROPPED;
            case TAKEN_UP -> status == TrackedStatus.TAKEN_UP;
            case ALL -> true;
        };
    }
}

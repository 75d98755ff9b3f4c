package org.daybook.query.action;

import org.daybook.shared.action.ActionStatus;

/** The status of an action in the tracker. */
public enum TrackedStatus {
    OPEN,
    ON_HOLD,
    DONE,
    DROPPED,
    /** A next step or deliverable took it up: of actions noted at meetings, which are not said to be done. */
    TAKEN_UP;

    /** Whether it is still to be done. */
    public boolean isLive() {
        return this == OPEN || this == ON_HOLD;
    }

    static TrackedStatus of(ActionStatus status) {
        return switch (status) {
            case OPEN -> OPEN;
            case ON_HOLD -> ON_HOLD;
            case DONE -> DONE;
            case DROPPED -> DROPPED;
        };
    }
}

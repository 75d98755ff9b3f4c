package org.daybook.query.action;

import java.util.Optional;
import org.daybook.query.action.due.ActionLight;

/** By when the actions are due that a request is about. */
public enum ActionDueBy {
    OVERDUE,
    /** By the board's next meeting, overdue ones included. */
    NEXT_MEETING,
    LATER,
    NO_DATE;

    boolean admits(Optional<ActionLight> light) {
        return light.isPresent()
                && switch (this) {
                    case OVERDUE -> light.get() == ActionLight.OVERDUE;
                    case NEXT_MEETING -> light.get() == ActionLight.OVERDUE || light.get() == ActionLight.NEXT_MEETING;
                    case LATER -> light.get() == ActionLight.LATER;
                    case NO_DATE -> light.get() == ActionLight.NO_DATE;
                };
    }
}

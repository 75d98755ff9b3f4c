package org.daybook.query.action;

import java.util.List;
import org.daybook.query.action.due.ActionLight;

/**
 * How many actions there are of each kind, on all pages together.
 *
 * @param overdue of those still to be done, as are the three that follow
 */
public record ActionCounts(
        int all, int overdue, int nextMeeting, int later, int noDate, int onHold, int done, int dropped, int takenUp) {

    static ActionCounts of(List<ActionSketch> actions, ActionBook book) {
        return new ActionCounts(
                actions.size(),
                light(actions, book, ActionLight.OVERDUE),
                light(actions, book, ActionLight.NEXT_MEETING),
                light(actions, book, ActionLight.LATER),
                light(actions, book, ActionLight.NO_DATE),
                status(actions, TrackedStatus.ON_HOLD),
                status(actions, TrackedStatus.DONE),
                status(actions, TrackedStatus.DROPPED),
                status(actions, TrackedStatus.TAKEN_UP));
    }

    private static int light(List<ActionSketch> actions, ActionBook book, ActionLight light) {
        return (int) actions.stream()
                .filter(action -> book.light(action).filter(light::equals).isPresent())
                .count();
    }

    private static int status(List<ActionSketch> actions, TrackedStatus status) {
        return (int)
                actions.stream().filter(action -> action.status() == status).count();
    }
}

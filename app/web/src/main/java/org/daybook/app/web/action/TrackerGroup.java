package org.daybook.app.web.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.query.action.ActionOrder;
import org.daybook.query.action.TrackedAction;

/**
 * Actions that stand together in the tracker.
 *
 * @param heading absent where the tracker is not grouped
 */
public record TrackerGroup(String heading, List<TrackedAction> actions) {

    /** By the meeting that raised them, where that is the order asked for; otherwise one group without a heading. */
    static List<TrackerGroup> of(List<TrackedAction> actions, ActionOrder order, DisplayFormat words) {
        if (actions.isEmpty()) return List.of();
        if (order != ActionOrder.MEETING) return List.of(new TrackerGroup(null, actions));
        Map<String, List<TrackedAction>> groups = new LinkedHashMap<>();
        actions.forEach(action -> groups.computeIfAbsent(heading(action, words), any -> new ArrayList<>())
                .add(action));
        return groups.entrySet().stream()
                .map(group -> new TrackerGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static String heading(TrackedAction action, DisplayFormat words) {
        return action.meeting() == null
                ? action.board().name() + ", between meetings"
                : action.board().name() + ", meeting of "
                        + words.day(action.meeting().day());
    }
}

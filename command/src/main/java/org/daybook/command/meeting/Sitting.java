package org.daybook.command.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.command.meeting.minutes.MinutesState;
import org.daybook.shared.meeting.circulation.MinuteAmended;
import org.daybook.shared.meeting.circulation.MinutesCirculated;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesDrafted;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/**
 * What there is of a meeting once it has met.
 *
 * @param heldOn the day on which it met; the last one if it was adjourned and went on
 * @param narratives of items, for the minutes
 * @param actions noted there, by id
 */
record Sitting(
        LocalDate heldOn, MinutesState minutes, Map<LocalId, Text> narratives, Map<LocalId, NotedAction> actions) {

    Sitting {
        narratives = Map.copyOf(narratives);
        actions = Map.copyOf(actions);
    }

    static Sitting on(LocalDate day) {
        return new Sitting(day, new MinutesState.Unrecorded(), Map.of(), Map.of());
    }

    /** The same, going on on another day. */
    Sitting resumedOn(LocalDate day) {
        return new Sitting(day, minutes, narratives, actions);
    }

    /** Whether anything was minuted or agreed. */
    boolean isMinuted() {
        return !(minutes instanceof MinutesState.Unrecorded) || !narratives.isEmpty() || !actions.isEmpty();
    }

    Sitting after(MinutesEvent event) {
        return new Sitting(heldOn, minutes.after(event), narrativesAfter(event), actions);
    }

    private Map<LocalId, Text> narrativesAfter(MinutesEvent event) {
        return switch (event) {
            case MinuteRecorded e -> with(e.item(), e.narrative());
            case MinuteAmended e -> with(e.item(), e.narrative());
            case MinutesRecorded e -> narratives;
            case MinutesDrafted e -> narratives;
            case MinutesCirculated e -> narratives;
            case MinutesApproved e -> narratives;
        };
    }

    private Map<LocalId, Text> with(LocalId item, Text narrative) {
        Map<LocalId, Text> more = new HashMap<>(narratives);
        more.put(item, narrative);
        return more;
    }

    Sitting with(LocalId id, NotedAction action) {
        Map<LocalId, NotedAction> more = new HashMap<>(actions);
        more.put(id, action);
        return new Sitting(heldOn, minutes, narratives, more);
    }

    /** The id as the action of the meeting spells it, regardless of case here. */
    Optional<LocalId> action(LocalId id) {
        return actions.keySet().stream()
                .filter(other -> other.value().equalsIgnoreCase(id.value()))
                .findFirst();
    }

    boolean approved() {
        return minutes instanceof MinutesState.Approved;
    }
}

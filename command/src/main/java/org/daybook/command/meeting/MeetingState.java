package org.daybook.command.meeting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.text.LocalId;

/** A meeting by what has become of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MeetingState.Unscheduled.class, name = "unscheduled"),
    @JsonSubTypes.Type(value = MeetingState.Scheduled.class, name = "scheduled"),
    @JsonSubTypes.Type(value = MeetingState.Held.class, name = "held"),
    @JsonSubTypes.Type(value = MeetingState.Cancelled.class, name = "cancelled")
})
sealed interface MeetingState {
    /** Before its first entry. */
    record Unscheduled() implements MeetingState {}

    /** Called, and still to take place. */
    record Scheduled(Calling calling) implements MeetingState {}

    /**
     * Taken place.
     *
     * @param heldOn the day on which it met
     * @param actions noted there, by id
     */
    record Held(Calling calling, LocalDate heldOn, MinutesState minutes, Map<LocalId, NotedAction> actions)
            implements MeetingState {

        public Held {
            actions = Map.copyOf(actions);
        }

        Held with(MinutesState anew) {
            return new Held(calling, heldOn, anew, actions);
        }

        Held with(LocalId id, NotedAction action) {
            Map<LocalId, NotedAction> more = new HashMap<>(actions);
            more.put(id, action);
            return new Held(calling, heldOn, minutes, more);
        }

        /** The id as the action of the meeting spells it, regardless of case here. */
        Optional<LocalId> action(LocalId id) {
            return actions.keySet().stream()
                    .filter(other -> other.value().equalsIgnoreCase(id.value()))
                    .findFirst();
        }
    }

    /**
     * Called off.
     *
     * @param from the day from which it was
     */
    record Cancelled(Calling calling, LocalDate from) implements MeetingState {}

    /** The state as messages name it. */
    default MeetingStatus status() {
        return switch (this) {
            case Unscheduled s -> throw unscheduled();
            case Scheduled s -> MeetingStatus.SCHEDULED;
            case Held s -> MeetingStatus.HELD;
            case Cancelled s -> MeetingStatus.CANCELLED;
        };
    }

    /**
     * What holds of it in every state since it was called.
     *
     * @throws IllegalStateException before
     */
    default Calling called() {
        return switch (this) {
            case Unscheduled s -> throw unscheduled();
            case Scheduled s -> s.calling();
            case Held s -> s.calling();
            case Cancelled s -> s.calling();
        };
    }

    /** The same state, called otherwise. */
    default MeetingState with(Calling anew) {
        return switch (this) {
            case Unscheduled s -> throw unscheduled();
            case Scheduled s -> new Scheduled(anew);
            case Held s -> new Held(anew, s.heldOn(), s.minutes(), s.actions());
            case Cancelled s -> new Cancelled(anew, s.from());
        };
    }

    private static IllegalStateException unscheduled() {
        return new IllegalStateException("The meeting is not scheduled yet");
    }
}

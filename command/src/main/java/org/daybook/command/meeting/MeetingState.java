package org.daybook.command.meeting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.shared.meeting.MeetingStatus;

/** A meeting by what has become of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MeetingState.Unscheduled.class, name = "unscheduled"),
    @JsonSubTypes.Type(value = MeetingState.Scheduled.class, name = "scheduled"),
    @JsonSubTypes.Type(value = MeetingState.Held.class, name = "held"),
    @JsonSubTypes.Type(value = MeetingState.Adjourned.class, name = "adjourned"),
    @JsonSubTypes.Type(value = MeetingState.Abandoned.class, name = "abandoned"),
    @JsonSubTypes.Type(value = MeetingState.Cancelled.class, name = "cancelled")
})
sealed interface MeetingState {

    /** Before its first entry. */
    record Unscheduled() implements MeetingState {}

    /** Called, and still to take place. */
    record Scheduled(Calling calling) implements MeetingState {}

    /** Taken place. */
    record Held(Calling calling, Sitting sitting) implements MeetingState {}

    /** Broken off; it may go on. */
    record Adjourned(Calling calling, Sitting sitting) implements MeetingState {}

    /** Broken off for want of a quorum. */
    record Abandoned(Calling calling, Sitting sitting) implements MeetingState {}

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
            case Adjourned s -> MeetingStatus.ADJOURNED;
            case Abandoned s -> MeetingStatus.ABANDONED;
            case Cancelled s -> MeetingStatus.CANCELLED;
        };
    }

    /** What there is of it once it has met; empty before, and of one that was called off. */
    default Optional<Sitting> met() {
        return switch (this) {
            case Unscheduled s -> throw unscheduled();
            case Scheduled s -> Optional.empty();
            case Held s -> Optional.of(s.sitting());
            case Adjourned s -> Optional.of(s.sitting());
            case Abandoned s -> Optional.of(s.sitting());
            case Cancelled s -> Optional.empty();
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
            case Adjourned s -> s.calling();
            case Abandoned s -> s.calling();
            case Cancelled s -> s.calling();
        };
    }

    /** The same state, called otherwise. */
    default MeetingState with(Calling anew) {
        return switch (this) {
            case Unscheduled s -> throw unscheduled();
            case Scheduled s -> new Scheduled(anew);
            case Held s -> new Held(anew, s.sitting());
            case Adjourned s -> new Adjourned(anew, s.sitting());
            case Abandoned s -> new Abandoned(anew, s.sitting());
            case Cancelled s -> new Cancelled(anew, s.from());
        };
    }

    /**
     * The same state with another sitting.
     *
     * @throws IllegalStateException if it has not met
     */
    default MeetingState with(Sitting anew) {
        return switch (this) {
            case Unscheduled s -> throw unscheduled();
            case Scheduled s -> throw notMet();
            case Held s -> new Held(s.calling(), anew);
            case Adjourned s -> new Adjourned(s.calling(), anew);
            case Abandoned s -> new Abandoned(s.calling(), anew);
            case Cancelled s -> throw notMet();
        };
    }

    private static IllegalStateException unscheduled() {
        return new IllegalStateException("The meeting is not scheduled yet");
    }

    private static IllegalStateException notMet() {
        return new IllegalStateException("The meeting has not met");
    }
}

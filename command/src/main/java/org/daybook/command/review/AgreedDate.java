package org.daybook.command.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.daybook.shared.clock.TargetDate;

/** The date by which what was agreed is due, and whether a later one was asked for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AgreedDate.None.class, name = "none"),
    @JsonSubTypes.Type(value = AgreedDate.Due.class, name = "due"),
    @JsonSubTypes.Type(value = AgreedDate.LaterRequested.class, name = "later-requested")
})
sealed interface AgreedDate {
    /** Nothing was agreed that has a date. */
    record None() implements AgreedDate {}

    /** Due by that date. */
    record Due(TargetDate due) implements AgreedDate {}

    /** Due by that date, while the panel has not decided on a later one. */
    record LaterRequested(TargetDate due, TargetDate requested) implements AgreedDate {}

    /** The date that holds; absent where there is none. */
    default Optional<TargetDate> holding() {
        return switch (this) {
            case None none -> Optional.empty();
            case Due date -> Optional.of(date.due());
            case LaterRequested date -> Optional.of(date.due());
        };
    }

    /** The later date that waits for the panel; absent where none does. */
    default Optional<TargetDate> waiting() {
        return switch (this) {
            case None none -> Optional.empty();
            case Due date -> Optional.empty();
            case LaterRequested date -> Optional.of(date.requested());
        };
    }

    /** The same with another date that holds. */
    default AgreedDate now(TargetDate due) {
        return switch (this) {
            case None none -> new Due(due);
            case Due date -> new Due(due);
            case LaterRequested date -> new LaterRequested(due, date.requested());
        };
    }

    /** The same with a later date that waits. */
    default AgreedDate requested(TargetDate later) {
        return holding().<AgreedDate>map(due -> new LaterRequested(due, later)).orElse(this);
    }

    /** The same once the panel has decided: nothing waits any more. */
    default AgreedDate decided() {
        return holding().<AgreedDate>map(Due::new).orElse(this);
    }
}

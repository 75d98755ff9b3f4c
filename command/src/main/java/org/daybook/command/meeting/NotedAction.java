package org.daybook.command.meeting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.daybook.shared.review.EntryLink;

/** An action noted at a meeting, and whether an entry has taken it up. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NotedAction.Open.class, name = "open"),
    @JsonSubTypes.Type(value = NotedAction.TakenUp.class, name = "taken-up")
})
sealed interface NotedAction {
    /** Taken up by none. */
    record Open() implements NotedAction {}

    /**
     * Taken up.
     *
     * @param by the entry that did so last
     */
    record TakenUp(EntryLink by) implements NotedAction {}

    /** @param link absent while no entry has taken it up */
    static NotedAction of(EntryLink link) {
        return link == null ? new Open() : new TakenUp(link);
    }
}

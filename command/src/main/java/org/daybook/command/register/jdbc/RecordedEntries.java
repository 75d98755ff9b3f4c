package org.daybook.command.register.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.fact.StampedEvent;

/** The record itself, for the rare question on which the register must not guess or cannot know. */
public interface RecordedEntries {

    /** The whole stream of one aggregate, oldest first; empty where there is no such aggregate. */
    List<StampedEvent> of(UUID aggregate);

    /** One entry of an aggregate. */
    Optional<StampedEvent> find(UUID aggregate, long version);
}

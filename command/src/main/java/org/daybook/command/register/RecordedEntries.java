package org.daybook.command.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The record itself, for the rare question on which the register must not guess or cannot know. */
interface RecordedEntries {

    /** The whole stream of one aggregate, oldest first; empty where there is no such aggregate. */
    List<RecordedEntry> of(UUID aggregate);

    /** One entry of an aggregate. */
    Optional<RecordedEntry> find(UUID aggregate, long version);
}

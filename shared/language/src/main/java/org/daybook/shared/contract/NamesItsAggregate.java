package org.daybook.shared.contract;

import java.util.Optional;
import java.util.UUID;

/** An opening command that may itself determine the id of what it opens, so that the same thing is opened once. */
public interface NamesItsAggregate {

    /** The id; empty where the client or the server chooses one. */
    Optional<UUID> aggregate();
}

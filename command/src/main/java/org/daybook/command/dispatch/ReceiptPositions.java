package org.daybook.command.dispatch;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Looks up the positions of entries, on an engine that knows them as soon as they are written. */
public interface ReceiptPositions {

    /** The places of those events that are there, by event id. */
    Map<String, Place> of(Collection<String> eventIds);

    /** @param recordedAt when the entry was written, UTC */
    record Place(long position, Instant recordedAt) {}
}

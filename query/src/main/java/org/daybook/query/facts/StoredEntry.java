package org.daybook.query.facts;

import java.time.Instant;
import org.daybook.shared.entry.Entry;

/**
 * An entry and what is stored of it.
 *
 * @param typeVersion the version of the event's type as stored, which may be older than the one it is read as
 * @param payload the stored JSON, byte for byte
 * @param metadata the stored metadata as JSON
 */
public record StoredEntry(Entry entry, String type, int typeVersion, String payload, String metadata) {

    public long position() {
        return entry.header().position();
    }

    Instant recordedAt() {
        return entry.header().recordedAt();
    }
}

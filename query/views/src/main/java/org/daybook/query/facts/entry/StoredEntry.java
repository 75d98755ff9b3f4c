package org.daybook.query.facts.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.Entry;

/**
 * An entry as its reader is shown it, and what is stored of it.
 *
 * @param typeVersion the version of the event's type as stored, which may be older than the one it is read as
 * @param payload the stored JSON, byte for byte; null where the reader is not shown all of it
 * @param metadata the stored metadata as JSON; null as that
 */
public record StoredEntry(Entry entry, String type, int typeVersion, String payload, String metadata) {

    /** @param shown what the reader is shown of its event; where that is not all, they are not given the bytes */
    static StoredEntry of(RawEntry raw, DaybookEvent shown) {
        boolean whole = shown.equals(raw.event());
        return new StoredEntry(
                new Entry(raw.header(), shown),
                raw.type(),
                raw.typeVersion(),
                whole ? text(raw.payload()) : null,
                whole ? text(raw.metadata()) : null);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public long position() {
        return entry.header().position();
    }

    public Instant recordedAt() {
        return entry.header().recordedAt();
    }
}

package org.daybook.query.facts.entry;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** Reads a row whose columns are those of {@link EntryColumns#LIST}. */
    static StoredEntry read(ResultSet row, int number) throws SQLException {
        RawEntry raw = PackedEntry.read(row, number);
        return new StoredEntry(raw.entry(), raw.type(), raw.typeVersion(), text(raw.payload()), text(raw.metadata()));
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

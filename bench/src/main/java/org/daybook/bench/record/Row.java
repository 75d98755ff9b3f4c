package org.daybook.bench.record;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.contract.StoredEvent;
import org.daybook.shared.entry.EntryMetadata;

/** A row of {@code record.event} as a binary COPY takes it, payload and metadata as the application writes them. */
final class Row {

    static final String COPY = "COPY record.event (position, event_id, aggregate_type, aggregate_id, version, type,"
            + " type_version, payload, metadata, recorded_at, effective_on, zone, actor, role, post, salt)"
            + " FROM STDIN (FORMAT binary)";

    private static final short COLUMNS = 16;
    private static final int USUAL_SIZE = 1024;
    private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);
    private static final Instant ZERO = Instant.parse("2000-01-01T00:00:00Z");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Row() {}

    static byte[] header() {
        Row row = new Row();
        row.bytes.writeBytes("PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1));
        row.bytes.writeBytes(new byte[2 * Integer.BYTES]);
        return row.bytes.toByteArray();
    }

    static byte[] trailer() {
        return new byte[] {-1, -1};
    }

    static byte[] of(Made made, long position) {
        try {
            Row row = new Row();
            row.out.writeShort(COLUMNS);
            row.fill(made, position);
            return row.bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Made made, long position) throws IOException {
        StoredEvent stored = EventContract.current().of(made.event().getClass());
        number(position);
        text(made.eventId().toString());
        text(made.type().stored());
        uuid(made.aggregate());
        number(made.version());
        text(stored.name());
        integer(stored.version());
        bytes(EventContract.current().write(made.event()));
        bytes(Json.mapper().writeValueAsBytes(metadata(made)));
        number(ZERO.until(made.recordedAt(), ChronoUnit.MICROS));
        integer((int) DAY_ZERO.until(made.effectiveOn(), ChronoUnit.DAYS));
        text(EntryPace.ZONE.getId());
        uuid(made.by().account().value());
        text(made.by().role().name());
        text(made.by().post().value());
        bytes(made.salt());
    }

    private static Map<String, String> metadata(Made made) {
        Map<String, String> stamp = new TreeMap<>(Map.of(
                EntryMetadata.ACTOR, made.by().account().toString(),
                EntryMetadata.POST, made.by().post().value(),
                EntryMetadata.ROLE, made.by().role().name(),
                EntryMetadata.EFFECTIVE_ON, made.effectiveOn().toString(),
                EntryMetadata.ZONE, EntryPace.ZONE.getId(),
                EntryMetadata.SALT, Base64.getEncoder().encodeToString(made.salt())));
        if (made.key() != null) {
            stamp.put(
                    EntryMetadata.IDEMPOTENCY, made.key().idempotency(made.by().account()));
            stamp.put(EntryMetadata.BODY_DIGEST, made.key().bodyDigest(made.salt()));
        }
        return stamp;
    }

    private void number(long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private void integer(int value) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
    }

    private void uuid(UUID value) throws IOException {
        out.writeInt(2 * Long.BYTES);
        out.writeLong(value.getMostSignificantBits());
        out.writeLong(value.getLeastSignificantBits());
    }

    private void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}

package org.daybook.query.facts.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.entry.EntryMetadata;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * How the event id, payload and metadata of an entry lie in the tables: without what its columns say already, and long
 * payloads, which are those with a frozen slide, deflated. Each is given back byte for byte.
 */
public final class PackedEntry {

    private static final int LONG_PAYLOAD = 1_000;

    /** With which zlib begins, and no JSON. */
    public static final byte DEFLATED = 'x';

    /** With which metadata begins that cannot be told from the columns. */
    private static final byte AS_STORED = 0;

    private static final int UUID_BYTES = 16;

    /** So many zeros come before the text of an event id that is no UUID, however short it is. */
    private static final int OTHER_ID = UUID_BYTES + 1;

    private static final TypeReference<TreeMap<String, String>> STRINGS = new TypeReference<>() {};

    private PackedEntry() {}

    /** Reads a row whose columns are those of {@link EntryColumns#LIST}, from the view of entries as they were stored. */
    public static RawEntry read(ResultSet row, int number) throws SQLException {
        EntryHeader header = EntryColumns.header(row);
        return new RawEntry(
                header,
                row.getString(12),
                row.getInt(13),
                payload(row.getBytes(14)),
                metadata(header, row.getBytes(15)));
    }

    public static byte[] eventId(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            if (uuid.toString().equals(id)) return bytes(uuid);
        } catch (IllegalArgumentException e) {
            // Another store made it.
        }
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(OTHER_ID + text.length)
                .position(OTHER_ID)
                .put(text)
                .array();
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(UUID_BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    public static byte[] packedPayload(byte[] payload) {
        boolean looksDeflated = payload.length > 0 && payload[0] == DEFLATED;
        return payload.length < LONG_PAYLOAD && !looksDeflated ? payload : deflated(payload);
    }

    private static byte[] deflated(byte[] payload) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(payload);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(payload.length / 4);
            byte[] some = new byte[8_192];
            while (!deflater.finished()) out.write(some, 0, deflater.deflate(some));
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static boolean isDeflated(byte[] packed) {
        return packed.length > 0 && packed[0] == DEFLATED;
    }

    public static byte[] payload(byte[] packed) {
        if (!isDeflated(packed)) return packed;
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether two payloads as they lie in the tables are one, whichever zlib deflated them; what is broken is none. */
    public static boolean isSamePayload(byte[] packed, byte[] other) {
        try {
            return Arrays.equals(payload(packed), payload(other));
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    public static byte[] packedMetadata(EntryHeader header, byte[] stored) {
        byte[] rest = rest(header, stored);
        if (rest != null && Arrays.equals(stored, metadata(header, rest))) return rest;
        return ByteBuffer.allocate(1 + stored.length).put(AS_STORED).put(stored).array();
    }

    /** Null where it is something else than we write. */
    private static byte[] rest(EntryHeader header, byte[] stored) {
        try {
            Map<String, String> rest = Json.mapper().readValue(stored, STRINGS);
            if (rest == null) return null;
            rest.keySet().removeAll(told(header).keySet());
            return Json.mapper().writeValueAsBytes(rest);
        } catch (JacksonException e) {
            return null;
        }
    }

    static byte[] metadata(EntryHeader header, byte[] packed) {
        if (packed[0] == AS_STORED) return Arrays.copyOfRange(packed, 1, packed.length);
        Map<String, String> all = Json.mapper().readValue(packed, STRINGS);
        all.putAll(told(header));
        return Json.mapper().writeValueAsBytes(all);
    }

    /** What of the metadata stands in the columns. */
    private static Map<String, String> told(EntryHeader header) {
        return Map.of(
                EntryMetadata.ACTOR, header.actor().toString(),
                EntryMetadata.ROLE, header.role().name(),
                EntryMetadata.POST, header.post().value(),
                EntryMetadata.EFFECTIVE_ON, header.effectiveOn().toString(),
                EntryMetadata.ZONE, header.zone().getId());
    }
}

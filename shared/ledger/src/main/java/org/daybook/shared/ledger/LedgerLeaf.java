package org.daybook.shared.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryHeader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * The leaf of an entry in the ledger: its header in canonical JSON (RFC 8785), and a salted digest of its payload. It
 * contains neither the payload nor its salt, so it is always short, reveals nothing of the content, and stays valid
 * when a text is redacted. The names are a closed list: another one would be another format.
 *
 * <p>{@code recordedAt} is written in UTC with six digits after the point; all ids, days and names as the record has
 * them.
 */
public final class LedgerLeaf {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private LedgerLeaf() {}

    /**
     * The bytes of the leaf's entry, from which {@link TreeHash#ofLeaf} makes its hash.
     *
     * @param type the stored name of the event, and {@code typeVersion} its version
     * @param payload as it is stored, byte for byte
     * @param salt of the entry
     */
    public static byte[] of(EntryHeader header, String type, int typeVersion, byte[] payload, byte[] salt) {
        ObjectNode leaf = Json.mapper().createObjectNode();
        leaf.put("position", header.position());
        leaf.put("eventId", header.eventId());
        leaf.put("type", type);
        leaf.put("typeVersion", typeVersion);
        leaf.put("aggregateType", header.aggregateType().stored());
        leaf.put("aggregate", header.aggregate().toString());
        leaf.put("version", header.version());
        leaf.put("recordedAt", written(header.recordedAt()));
        leaf.put("effectiveOn", header.effectiveOn().toString());
        leaf.put("zone", header.zone().getId());
        leaf.put("actor", header.actor().toString());
        leaf.put("role", header.role().name());
        leaf.put("post", header.post().toString());
        leaf.put("payloadDigest", digest(payload, salt));
        return CanonicalJson.write(leaf).getBytes(StandardCharsets.UTF_8);
    }

    /** An instant as leaves have it. */
    public static String written(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    /**
     * The instant that a leaf says its entry was recorded at.
     *
     * @param leaf as {@link #of} makes it
     * @throws IllegalArgumentException if it is none
     */
    public static Instant recordedAt(byte[] leaf) {
        try {
            return Instant.parse(Json.mapper().readTree(leaf).path("recordedAt").asString());
        } catch (JacksonException | DateTimeParseException e) {
            throw new IllegalArgumentException("Not a leaf of the ledger", e);
        }
    }

    /**
     * The digest that a leaf has of the payload, as base64.
     *
     * @param leaf as {@link #of} makes it
     * @throws IllegalArgumentException if it is none
     */
    public static String payloadDigest(byte[] leaf) {
        try {
            return Json.mapper().readTree(leaf).path("payloadDigest").asString("");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a leaf of the ledger", e);
        }
    }

    /** Base64 of SHA-256 over the salt and the payload. */
    public static String digest(byte[] payload, byte[] salt) {
        return Base64.getEncoder().encodeToString(Sha256.over(salt, payload));
    }
}

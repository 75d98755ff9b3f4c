package org.daybook.query.proof.audit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;
import org.daybook.query.proof.ledger.Leaves;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.entry.EntryMetadata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks one entry: its header, its metadata, and the leaf made from them and its payload. */
final class EntryAudit {

    private static final String DIGEST = "payloadDigest";

    private EntryAudit() {}

    /** The leaf that it makes; absent where it makes none, which is a finding. */
    static Optional<byte[]> leaf(RawEntry raw, Findings findings) {
        try {
            compareMetadata(raw, findings);
            return Optional.of(Leaves.of(raw));
        } catch (IllegalArgumentException | JacksonException e) {
            findings.add(Kind.METADATA_ALTERED, raw.position(), "The metadata cannot be read or has no salt");
            return Optional.empty();
        }
    }

    private static void compareMetadata(RawEntry raw, Findings findings) {
        JsonNode metadata = Json.mapper().readTree(raw.metadata());
        List<String> differing = new ArrayList<>();
        expected(raw.header()).forEach((name, value) -> {
            if (!metadata.path(name).asString("").equals(value)) differing.add(name);
        });
        if (!differing.isEmpty()) {
            findings.add(
                    Kind.METADATA_ALTERED,
                    raw.position(),
                    "The metadata differs from the header: " + String.join(", ", differing));
        }
    }

    private static Map<String, String> expected(EntryHeader header) {
        Map<String, String> expected = new TreeMap<>();
        expected.put(EntryMetadata.ACTOR, header.actor().toString());
        expected.put(EntryMetadata.ROLE, header.role().name());
        expected.put(EntryMetadata.POST, header.post().toString());
        expected.put(EntryMetadata.EFFECTIVE_ON, header.effectiveOn().toString());
        expected.put(EntryMetadata.ZONE, header.zone().getId());
        return expected;
    }

    /**
     * Says in what the leaf that an entry makes differs from the one in the ledger, but for the payload, of which somebody
     * else must know whether it was redacted.
     *
     * @return whether the payload, or its salt, is not the one whose digest is in the ledger
     */
    static boolean differs(long position, byte[] made, byte[] leaf, Findings findings) {
        TreeSet<String> names = names(made, leaf);
        if (names.isEmpty()) {
            findings.add(Kind.LEAF_ALTERED, position, "The leaf has the content of the entry but different bytes");
        }
        boolean payload = names.remove(DIGEST);
        if (!names.isEmpty()) {
            findings.add(
                    Kind.HEADER_ALTERED,
                    position,
                    "The header is not the one in the ledger: " + String.join(", ", names));
        }
        return payload;
    }

    /** The names whose values differ: of those that a leaf has, whatever else was written into it. */
    private static TreeSet<String> names(byte[] made, byte[] leaf) {
        JsonNode now = Json.mapper().readTree(made);
        TreeSet<String> names = new TreeSet<>(now.propertyNames());
        try {
            JsonNode then = Json.mapper().readTree(leaf);
            names.removeIf(name -> now.path(name).equals(then.path(name)));
            if (then.size() != now.size()) names.add("names that do not belong in a leaf");
        } catch (JacksonException e) {
            names.add("the leaf is not readable");
        }
        return names;
    }
}

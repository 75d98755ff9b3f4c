package org.daybook.shared.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.redaction.RedactedText;
import org.daybook.shared.redaction.TextFields;
import org.daybook.shared.redaction.Wanted;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A copy of a payload without a text: everything else is as it was, ids included. A frozen slide is canonical JSON
 * again, with a digest of its own under a salt of its own, since the old ones would let anybody who guesses the text
 * prove it.
 *
 * @param bytes as they are to be stored
 * @param fields where the text was, as JSON Pointers (RFC 6901) into the payload; into a frozen slide after {@code
 *     /slide}
 * @param updateDigest of the slide that was frozen; absent where none was, or the text was not in it
 * @param redactedUpdateDigest of the slide that is there now; absent as that
 */
public record RedactedPayload(
        byte[] bytes, List<String> fields, Optional<String> updateDigest, Optional<String> redactedUpdateDigest) {

    private static final String UPDATE =
            EventContract.current().of(UpdateSubmitted.class).name();
    private static final String SLIDE = "slide";
    private static final String DIGEST = "digest";
    private static final String SALT = "digestSalt";

    /**
     * Takes the text out; absent where it is not in it.
     *
     * @param type stored name of the event
     * @param salt makes a new one
     * @throws IllegalArgumentException if what would be left is no such event
     */
    public static Optional<RedactedPayload> of(
            String type, int version, byte[] payload, Wanted wanted, RedactedText instead, Supplier<byte[]> salt) {
        ObjectNode copy = (ObjectNode) Json.mapper().readTree(payload);
        Taking taking = new Taking(wanted, instead);
        taking.from(copy, "");
        Optional<String> before = Optional.empty();
        Optional<String> after = Optional.empty();
        if (type.equals(UPDATE) && taking.fromSlideOf(copy)) {
            before = Optional.of(copy.get(DIGEST).stringValue());
            freeze(copy, salt.get());
            after = Optional.of(copy.get(DIGEST).stringValue());
        }
        if (taking.fields.isEmpty()) return Optional.empty();
        byte[] bytes = Json.mapper().writeValueAsBytes(copy);
        EventContract.current().read(type, version, bytes);
        return Optional.of(new RedactedPayload(bytes, List.copyOf(taking.fields), before, after));
    }

    private static void freeze(ObjectNode update, byte[] salt) {
        byte[] slide = update.get(SLIDE).stringValue().getBytes(StandardCharsets.UTF_8);
        update.put(DIGEST, LedgerLeaf.digest(slide, salt));
        update.put(SALT, Base64.getEncoder().encodeToString(salt));
    }

    /**
     * The texts in a payload that may say that something was redacted, by their JSON Pointers as {@link #fields} has them.
     *
     * @return empty where the payload is none that could be read
     */
    public static Map<String, String> marked(byte[] payload) {
        Map<String, String> marked = new TreeMap<>();
        try {
            JsonNode read = Json.mapper().readTree(payload);
            look(read, "", marked);
            JsonNode slide = read.path(SLIDE);
            if (slide.isString()) look(Json.mapper().readTree(slide.stringValue()), "/" + SLIDE, marked);
        } catch (JacksonException e) {
            return Map.of();
        }
        return marked;
    }

    private static void look(JsonNode node, String at, Map<String, String> marked) {
        if (node.isString() && !at.equals("/" + SLIDE) && RedactedText.isIn(node.stringValue())) {
            marked.put(at, node.stringValue());
        }
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) look(object.get(name), at + "/" + name, marked);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) look(node.get(i), at + "/" + i, marked);
    }

    /** Goes through a tree and takes the text out wherever it is. */
    private static final class Taking {

        private final Wanted wanted;
        private final RedactedText instead;
        private final List<String> fields = new ArrayList<>();

        Taking(Wanted wanted, RedactedText instead) {
            this.wanted = wanted;
            this.instead = instead;
        }

        boolean fromSlideOf(ObjectNode update) {
            int before = fields.size();
            JsonNode slide = Json.mapper().readTree(update.get(SLIDE).stringValue());
            from(slide, "/" + SLIDE);
            boolean found = fields.size() > before;
            if (found) update.put(SLIDE, CanonicalJson.write(slide));
            return found;
        }

        /** The names of an event's properties need no escaping in a pointer. */
        private void from(JsonNode node, String at) {
            if (node instanceof ObjectNode object) {
                for (String name : object.propertyNames().stream().toList()) from(object, name, at + "/" + name);
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) from(array.get(i), at + "/" + i);
            }
        }

        private void from(ObjectNode object, String name, String at) {
            JsonNode value = object.get(name);
            if (!TextFields.has(name)) {
                from(value, at);
            } else if (value.isString()) {
                left(value, name, at).ifPresent(text -> object.set(name, StringNode.valueOf(text)));
            } else if (value instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) from(array, i, name, at + "/" + i);
            } else {
                from(value, at);
            }
        }

        private void from(ArrayNode array, int index, String name, String at) {
            JsonNode value = array.get(index);
            if (!value.isString()) from(value, at);
            else left(value, name, at).ifPresent(text -> array.set(index, StringNode.valueOf(text)));
        }

        private Optional<String> left(JsonNode value, String name, String at) {
            Optional<String> left = wanted.without(value.stringValue(), instead, TextFields.most(name));
            if (left.isPresent()) fields.add(at);
            return left;
        }
    }
}

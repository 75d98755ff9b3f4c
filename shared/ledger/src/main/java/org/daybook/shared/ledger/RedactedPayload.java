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
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.privacy.PrivateMinutesFrozen;
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
 * A copy of a payload without a text: everything else is as it was, ids included. A frozen text (a slide, minutes) is canonical JSON
 * again, with a digest of its own under a salt of its own, since the old ones would let anybody who guesses the text
 * prove it.
 *
 * @param bytes as they are to be stored
 * @param fields where the text was, as JSON Pointers (RFC 6901) into the payload; into a frozen text after {@code
 *     /slide} or {@code /frozen}
 * @param updateDigest of the text that was frozen; absent where none was, or the text was not in it
 * @param redactedUpdateDigest of the frozen text that is there now; absent as that
 */
public record RedactedPayload(
        byte[] bytes, List<String> fields, Optional<String> updateDigest, Optional<String> redactedUpdateDigest) {

    /** Where an event holds a text that it froze, by its stored name. */
    private static final Map<String, String> FROZEN = Map.of(
            EventContract.current().of(UpdateSubmitted.class).name(), "slide",
            EventContract.current().of(MinutesApproved.class).name(), "frozen",
            EventContract.current().of(PrivateMinutesFrozen.class).name(), "frozen");

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
        String frozen = FROZEN.get(type);
        if (frozen != null && copy.path(frozen).isString() && taking.fromFrozen(copy, frozen)) {
            before = Optional.of(copy.get(DIGEST).stringValue());
            freeze(copy, frozen, salt.get());
            after = Optional.of(copy.get(DIGEST).stringValue());
        }
        if (taking.fields.isEmpty()) return Optional.empty();
        byte[] bytes = Json.mapper().writeValueAsBytes(copy);
        EventContract.current().read(type, version, bytes);
        return Optional.of(new RedactedPayload(bytes, List.copyOf(taking.fields), before, after));
    }

    private static void freeze(ObjectNode event, String frozen, byte[] salt) {
        byte[] text = event.get(frozen).stringValue().getBytes(StandardCharsets.UTF_8);
        event.put(DIGEST, LedgerLeaf.digest(text, salt));
        event.put(SALT, Base64.getEncoder().encodeToString(salt));
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
            for (String frozen : FROZEN.values()) {
                JsonNode text = read.path(frozen);
                if (text.isString()) look(Json.mapper().readTree(text.stringValue()), "/" + frozen, marked);
            }
        } catch (JacksonException e) {
            return Map.of();
        }
        return marked;
    }

    private static void look(JsonNode node, String at, Map<String, String> marked) {
        if (node.isString() && !isFrozen(at) && RedactedText.isIn(node.stringValue())) {
            marked.put(at, node.stringValue());
        }
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) look(object.get(name), at + "/" + name, marked);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) look(node.get(i), at + "/" + i, marked);
    }

    private static boolean isFrozen(String at) {
        return !at.isEmpty() && FROZEN.containsValue(at.substring(1));
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

        boolean fromFrozen(ObjectNode event, String frozen) {
            int before = fields.size();
            JsonNode text = Json.mapper().readTree(event.get(frozen).stringValue());
            from(text, "/" + frozen);
            boolean found = fields.size() > before;
            if (found) event.put(frozen, CanonicalJson.write(text));
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

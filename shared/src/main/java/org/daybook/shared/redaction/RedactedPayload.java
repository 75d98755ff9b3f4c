package org.daybook.shared.redaction;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A copy of a payload without a text: everything else is as it was, ids included. A frozen slide is canonical JSON again, with
 * a digest of its own under a salt of its own, since the old ones would let anybody who guesses the text prove it.
 *
 * @param bytes as they are to be stored
 * @param updateDigest of the slide that was frozen; absent where none was, or the text was not in it
 * @param redactedUpdateDigest of the slide that stands there now; absent as that
 */
public record RedactedPayload(byte[] bytes, Optional<String> updateDigest, Optional<String> redactedUpdateDigest) {

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
        taking.from(copy);
        Optional<String> before = Optional.empty();
        Optional<String> after = Optional.empty();
        if (type.equals(UPDATE) && taking.fromSlideOf(copy)) {
            before = Optional.of(copy.get(DIGEST).stringValue());
            freeze(copy, salt.get());
            after = Optional.of(copy.get(DIGEST).stringValue());
        }
        if (!taking.taken) return Optional.empty();
        byte[] bytes = Json.mapper().writeValueAsBytes(copy);
        EventContract.current().read(type, version, bytes);
        return Optional.of(new RedactedPayload(bytes, before, after));
    }

    private static void freeze(ObjectNode update, byte[] salt) {
        byte[] slide = update.get(SLIDE).stringValue().getBytes(StandardCharsets.UTF_8);
        update.put(DIGEST, Base64.getEncoder().encodeToString(LedgerLeaf.digest(slide, salt)));
        update.put(SALT, Base64.getEncoder().encodeToString(salt));
    }

    /** Goes through a tree and takes the text out wherever it is. */
    private static final class Taking {

        private final Wanted wanted;
        private final RedactedText instead;
        private boolean taken;

        Taking(Wanted wanted, RedactedText instead) {
            this.wanted = wanted;
            this.instead = instead;
        }

        boolean fromSlideOf(ObjectNode update) {
            boolean before = taken;
            taken = false;
            JsonNode slide = Json.mapper().readTree(update.get(SLIDE).stringValue());
            from(slide);
            boolean found = taken;
            if (found) update.put(SLIDE, CanonicalJson.write(slide));
            taken |= before;
            return found;
        }

        private void from(JsonNode node) {
            if (node instanceof ObjectNode object) {
                for (String name : object.propertyNames().stream().toList()) from(object, name);
            } else if (node instanceof ArrayNode array) {
                array.forEach(this::from);
            }
        }

        private void from(ObjectNode object, String name) {
            JsonNode value = object.get(name);
            if (!TextFields.has(name)) {
                from(value);
            } else if (value.isString()) {
                left(value).ifPresent(text -> object.set(name, StringNode.valueOf(text)));
            } else if (value instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) from(array, i);
            } else {
                from(value);
            }
        }

        private void from(ArrayNode array, int index) {
            JsonNode value = array.get(index);
            if (!value.isString()) from(value);
            else left(value).ifPresent(text -> array.set(index, StringNode.valueOf(text)));
        }

        private Optional<String> left(JsonNode value) {
            Optional<String> left = wanted.without(value.stringValue(), instead);
            taken |= left.isPresent();
            return left;
        }
    }
}

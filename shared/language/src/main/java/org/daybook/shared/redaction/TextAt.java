package org.daybook.shared.redaction;

import java.util.Optional;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds the text to which a JSON Pointer in a payload leads. */
public final class TextAt {

    private TextAt() {}

    /**
     * The text there; absent if there is none, or a value that nobody wrote.
     *
     * @param pointer a JSON Pointer (RFC 6901) such as {@code /text}
     * @throws InvalidValue naming {@code field}, if it is no pointer
     */
    public static Optional<String> of(byte[] payload, String pointer) {
        JsonPointer at = pointer(pointer);
        JsonNode found = Json.mapper().readTree(payload).at(at);
        return found.isString() && TextFields.has(name(at)) ? Optional.of(found.stringValue()) : Optional.empty();
    }

    private static JsonPointer pointer(String written) {
        try {
            return JsonPointer.compile(written);
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("field", "must be a JSON Pointer such as /text");
        }
    }

    /** Of the property, or of the list that it is an item of. */
    private static String name(JsonPointer at) {
        JsonPointer last = at.last();
        if (last == null) return "";
        if (!last.mayMatchElement()) return last.getMatchingProperty();
        JsonPointer list = at.head().last();
        return list == null ? "" : list.getMatchingProperty();
    }
}

package org.daybook.command.aggregate;

import java.time.LocalDate;
import org.daybook.shared.contract.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The canonical text of a request, by which a repetition is recognised: the fields of its body in order, and its
 * effective day. Canonical JSON has whole numbers only; any other number is represented by the text of its digits.
 */
final class CanonicalBody {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private CanonicalBody() {}

    static String of(JsonNode body, LocalDate effectiveOn) {
        ObjectNode whole = NODES.objectNode();
        whole.set("body", exact(body));
        if (effectiveOn != null) whole.put("effectiveOn", effectiveOn.toString());
        return CanonicalJson.write(whole);
    }

    private static JsonNode exact(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case NUMBER -> number(node);
            default -> node;
        };
    }

    private static JsonNode object(JsonNode node) {
        ObjectNode copy = NODES.objectNode();
        node.properties().forEach(field -> copy.set(field.getKey(), exact(field.getValue())));
        return copy;
    }

    private static JsonNode array(JsonNode node) {
        ArrayNode copy = NODES.arrayNode();
        node.forEach(item -> copy.add(exact(item)));
        return copy;
    }

    private static JsonNode number(JsonNode node) {
        boolean exact =
                node.isIntegralNumber() && node.canConvertToLong() && Math.abs(node.longValue()) <= LARGEST_EXACT;
        return exact ? node : NODES.stringNode(node.asString());
    }
}

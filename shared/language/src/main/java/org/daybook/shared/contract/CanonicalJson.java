package org.daybook.shared.contract;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Canonical JSON: RFC 8785 (JSON Canonicalization Scheme). Names are sorted by UTF-16 code units, no white space,
 * strings escaped as ECMAScript does. Daybook writes decimals as strings, so that only whole numbers occur; any other
 * number is refused rather than guessed.
 */
public final class CanonicalJson {

    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private CanonicalJson() {}

    /** @throws IllegalArgumentException if a number is not whole or not exact in an IEEE 754 double */
    public static String write(JsonNode node) {
        StringBuilder out = new StringBuilder();
        append(node, out);
        return out.toString();
    }

    /** The canonical form of any value that {@link Json} can write, as UTF-8. */
    public static byte[] bytes(Object value) {
        return write(Json.mapper().valueToTree(value)).getBytes(StandardCharsets.UTF_8);
    }

    private static void append(JsonNode node, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> appendObject(node, out);
            case ARRAY -> appendArray(node, out);
            case STRING -> appendString(node.stringValue(), out);
            case NUMBER -> out.append(whole(node));
            case BOOLEAN, NULL -> out.append(node.asString("null"));
            default -> throw new IllegalArgumentException("Not JSON: " + node.getNodeType());
        }
    }

    private static void appendObject(JsonNode node, StringBuilder out) {
        List<String> names =
                node.propertyNames().stream().sorted(Comparator.naturalOrder()).toList();
        String separator = "{";
        for (String name : names) {
            out.append(separator);
            appendString(name, out);
            append(node.get(name), out.append(':'));
            separator = ",";
        }
        out.append(names.isEmpty() ? "{}" : "}");
    }

    private static void appendArray(JsonNode node, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < node.size(); i++) append(node.get(i), i == 0 ? out : out.append(','));
        out.append(']');
    }

    private static long whole(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.longValue()) > LARGEST_EXACT) {
            throw new IllegalArgumentException("Not a whole number that every reader has: " + node);
        }
        return node.longValue();
    }

    private static void appendString(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) appendChar(text.charAt(i), out);
        out.append('"');
    }

    private static void appendChar(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) out.append("\\u%04x".formatted((int) c));
                else out.append(c);
            }
        }
    }
}

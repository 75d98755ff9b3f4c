package org.daybook.command.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Uuids;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Binds one JSON scalar to one value of the language, or says what would be valid. */
final class ScalarBinding {

    private static final long LARGEST_EXACT = (1L << 53) - 1;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private ScalarBinding() {}

    /** @throws InvalidValue naming the path, if the node is of the wrong type or makes no sense */
    static Object bind(Class<?> type, JsonNode node, String path) {
        if (type == Boolean.class) return truth(node, path);
        if (type == Integer.class) return (int) whole(node, path, Integer.MAX_VALUE);
        if (type == Long.class) return whole(node, path, LARGEST_EXACT);
        if (type == Quantity.class && node.isNumber()) return value(type, node, path);
        if (type.isEnum()) return word(type, text(node, path, wordsOf(type)), path);
        String text = text(node, path, "must be a string" + example(type));
        if (type == String.class) return text;
        if (type == UUID.class) return FieldPath.read(path, () -> Uuids.read(text));
        if (type == LocalDate.class) return calendar(DAY, LocalDate::parse, text, path, example(type));
        if (type == YearMonth.class) return calendar(MONTH, YearMonth::parse, text, path, example(type));
        return value(type, node, path);
    }

    private static Boolean truth(JsonNode node, String path) {
        if (!node.isBoolean()) throw new InvalidValue(path, "must be true or false");
        return node.booleanValue();
    }

    private static long whole(JsonNode node, String path, long most) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.longValue()) > most) {
            throw new InvalidValue(path, "must be a whole number of at most " + most);
        }
        return node.longValue();
    }

    static String text(JsonNode node, String path, String right) {
        if (!node.isString()) throw new InvalidValue(path, right);
        String text = node.stringValue();
        if (text.chars().anyMatch(c -> Character.isSurrogate((char) c)) && hasHalfACharacter(text)) {
            throw new InvalidValue(path, "must not contain half a character (a lone surrogate)");
        }
        return text;
    }

    private static boolean hasHalfACharacter(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static Object word(Class<?> type, String text, String path) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> ((Enum<?>) word).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(path, wordsOf(type)));
    }

    private static String wordsOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> ((Enum<?>) word).name())
                .collect(Collectors.joining(", ", "must be one of ", ""));
    }

    private static Object calendar(
            Pattern form, Function<String, Object> parse, String text, String path, String example) {
        try {
            if (form.matcher(text).matches()) return parse.apply(text);
        } catch (DateTimeException e) {
            throw new InvalidValue(path, "must be a date that exists" + example);
        }
        throw new InvalidValue(path, "must be a date" + example);
    }

    private static String example(Class<?> type) {
        if (type == LocalDate.class) return " such as \"2022-04-30\"";
        if (type == YearMonth.class) return " such as \"2022-04\"";
        return "";
    }

    private static Object value(Class<?> type, JsonNode node, String path) {
        try {
            return Json.mapper().treeToValue(node, type);
        } catch (JacksonException e) {
            if (e.getCause() instanceof InvalidValue invalid) {
                throw new InvalidValue(FieldPath.field(path, invalid.field()), invalid.getMessage());
            }
            throw e;
        }
    }
}

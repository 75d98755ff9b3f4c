package org.daybook.shared.fact;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrases from which the words for values are composed. */
public final class FactWording {

    private FactWording() {}

    /** A value that says what it is by itself; a constant as "Not rated". */
    public static String of(Object value) {
        return value instanceof Enum<?> constant ? sentence(constant.name()) : value.toString();
    }

    /** "Head of Learning, Head of Analysis"; "none" of no values. */
    public static String list(Collection<?> values) {
        return values.isEmpty() ? "none" : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** Those of the values that are there, with something between them. */
    public static String joined(String between, Object... values) {
        return Stream.of(values).filter(Objects::nonNull).map(FactWording::of).collect(Collectors.joining(between));
    }

    /** "none" where there are no words. */
    public static String orNone(String words) {
        return words.isEmpty() ? "none" : words;
    }

    /** The name of a constant as words that begin a sentence: "Not rated". */
    public static String sentence(String constant) {
        String words = plain(constant);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The name of a constant as words inside a sentence: "not rated". */
    static String plain(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

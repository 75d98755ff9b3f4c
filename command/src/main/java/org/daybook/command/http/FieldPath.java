package org.daybook.command.http;

import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.daybook.shared.clock.AmbiguousDate;
import org.daybook.shared.rejection.InvalidValue;
import tools.jackson.core.JsonPointer;

/** The path of a field in a body, as people write it: {@code tags[1].group}. */
final class FieldPath {

    private static final int LONGEST = 100;

    private FieldPath() {}

    static String field(String parent, String name) {
        String shown = shown(name);
        return parent.isEmpty() ? shown : shown.isEmpty() ? parent : parent + "." + shown;
    }

    /**
     * The value read at a place.
     *
     * @throws InvalidValue or {@link AmbiguousDate} naming the place, if the reader throws one. A component of the value
     *     is not named: the request has no field of that name
     */
    static <T> T read(String path, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (InvalidValue invalid) {
            throw new InvalidValue(path, invalid.getMessage());
        } catch (AmbiguousDate ambiguous) {
            throw ambiguous.in(path);
        }
    }

    static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }

    static String of(JsonPointer pointer) {
        String path = "";
        for (JsonPointer at = pointer; at != null && !at.matches(); at = at.tail()) {
            path = at.mayMatchElement() ? item(path, at.getMatchingIndex()) : field(path, at.getMatchingProperty());
        }
        return path;
    }

    /** A name as it can be answered: neither endless nor with characters that cannot be shown. */
    static String shown(String name) {
        if (isPlain(name)) return name;
        IntPredicate unshowable = c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .map(c -> unshowable.test(c) ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Whether it can be answered as it is, as every name that a command has. */
    private static boolean isPlain(String name) {
        return name.length() <= LONGEST && name.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }
}

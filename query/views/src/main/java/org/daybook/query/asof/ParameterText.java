package org.daybook.query.asof;

import java.util.function.Function;
import org.daybook.shared.rejection.InvalidValue;

/** Reads parameters of a request. A refusal names the parameter. */
public final class ParameterText {

    private ParameterText() {}

    /**
     * A whole number from 0, of at most 18 digits.
     *
     * @param must what a refusal says, such as "must be the version of an entry"
     */
    public static long number(String field, String written, String must) {
        if (!written.matches("[0-9]{1,18}")) throw new InvalidValue(field, must);
        return Long.parseLong(written);
    }

    /** A whole number from 1 up to a bound; {@code usual} where none is written. */
    public static int count(String field, String written, int usual, int most) {
        if (written == null) return usual;
        if (written.matches("[0-9]{1,4}") && Integer.parseInt(written) >= 1 && Integer.parseInt(written) <= most) {
            return Integer.parseInt(written);
        }
        throw new InvalidValue(field, "must be a whole number from 1 to " + most);
    }

    /** A value that its type reads from text, such as an id. */
    public static <T> T value(String field, String written, Function<String, T> read) {
        return value(field, written, read, null);
    }

    /**
     * The same, refused in the words of the request.
     *
     * @param must what a refusal says; null: what the type says
     */
    public static <T> T value(String field, String written, Function<String, T> read, String must) {
        try {
            return read.apply(written);
        } catch (InvalidValue invalid) {
            throw new InvalidValue(field, must == null ? invalid.getMessage() : must);
        }
    }
}

package org.daybook.shared.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A name, on one line. */
public record Name(@JsonValue String value) {

    /** The most characters (Unicode code points) it may hold. */
    public static final int MOST = 200;

    /** @throws org.daybook.shared.rejection.InvalidValue if it is empty, too long or holds control characters */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Name {
        value = Written.line(value, MOST);
    }

    @Override
    public String toString() {
        return value;
    }
}

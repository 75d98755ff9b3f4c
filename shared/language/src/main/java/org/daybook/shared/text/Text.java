package org.daybook.shared.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A text of any reasonable length: at most 20,000 characters, with tabs, and with line feeds as line breaks. */
public record Text(@JsonValue String value) {

    /** The most characters (Unicode code points) it may hold. */
    public static final int MOST = 20_000;

    /** @throws org.daybook.shared.rejection.InvalidValue if it is empty, too long or holds control characters */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {
        value = Written.lines(value, MOST);
    }

    @Override
    public String toString() {
        return value;
    }
}

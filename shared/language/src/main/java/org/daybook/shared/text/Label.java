package org.daybook.shared.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A short reference: of a deliverable ("OD1"), a tag ("ESPS 9") or a unit. */
public record Label(@JsonValue String value) {

    /** The most characters (Unicode code points) it may hold. */
    public static final int MOST = 100;

    /** @throws org.daybook.shared.rejection.InvalidValue if it is empty, too long or holds control characters */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Label {
        value = Written.line(value, MOST);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.daybook.shared.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.daybook.shared.rejection.InvalidValue;

/** The id of an entity within its workstream ("OD1-01"), unique among entities of its kind. */
public record LocalId(@JsonValue String value) {

    private static final int LONGEST = 64;

    /** @throws InvalidValue if it has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalId {
        if (value == null
                || value.isEmpty()
                || value.length() > LONGEST
                || !value.chars().allMatch(LocalId::isOfForm)) {
            throw new InvalidValue("must be 1 to 64 letters, digits, dots, hyphens or underscores");
        }
    }

    private static boolean isOfForm(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.daybook.shared.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.daybook.shared.rejection.InvalidValue;

/** The id of a thing inside its workstream ("OD1-01"), unique there among things of its kind. */
public record LocalId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** @throws InvalidValue if it has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("must be 1 to 64 letters, digits, dots, hyphens or underscores");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.daybook.shared.clock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.daybook.shared.rejection.InvalidValue;

/** A time of day by the clock, to the minute: "14:05". Which instant it is depends on the day and the installation's zone. */
public record ClockTime(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    /** @throws InvalidValue if it has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClockTime {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("must be a time of the 24-hour clock such as 14:05");
        }
    }

    public LocalTime time() {
        return LocalTime.parse(value);
    }

    public boolean isAfter(ClockTime other) {
        return time().isAfter(other.time());
    }

    @Override
    public String toString() {
        return value;
    }
}

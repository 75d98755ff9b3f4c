package org.daybook.shared.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.daybook.shared.text.Uuids;

/** The id of a meeting. */
public record MeetingId(@JsonValue UUID value) {

    /** @throws org.daybook.shared.rejection.InvalidValue if it is not a UUID */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeetingId of(String value) {
        return new MeetingId(Uuids.read(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

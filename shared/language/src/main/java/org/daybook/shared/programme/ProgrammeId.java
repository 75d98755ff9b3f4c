package org.daybook.shared.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.daybook.shared.text.Uuids;

/** The id of a programme. */
public record ProgrammeId(@JsonValue UUID value) {

    /** @throws org.daybook.shared.rejection.InvalidValue if it is not a UUID */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProgrammeId of(String value) {
        return new ProgrammeId(Uuids.read(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

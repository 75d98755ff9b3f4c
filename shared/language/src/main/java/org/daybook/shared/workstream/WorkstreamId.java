package org.daybook.shared.workstream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.daybook.shared.text.Uuids;

/** The id of a workstream. */
public record WorkstreamId(@JsonValue UUID value) {

    /** @throws org.daybook.shared.rejection.InvalidValue if it is not a UUID */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WorkstreamId of(String value) {
        return new WorkstreamId(Uuids.read(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.daybook.shared.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.daybook.shared.text.Uuids;

/** The id of a decision. */
public record DecisionId(@JsonValue UUID value) {
    /** @throws org.daybook.shared.rejection.InvalidValue if it is not a UUID */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DecisionId of(String value) {
        return new DecisionId(Uuids.read(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

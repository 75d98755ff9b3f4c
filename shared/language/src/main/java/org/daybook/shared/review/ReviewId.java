package org.daybook.shared.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.daybook.shared.text.Uuids;

/** The id of a review. */
public record ReviewId(@JsonValue UUID value) {

    /** @throws org.daybook.shared.rejection.InvalidValue if it is not a UUID */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReviewId of(String value) {
        return new ReviewId(Uuids.read(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

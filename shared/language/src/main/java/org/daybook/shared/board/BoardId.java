package org.daybook.shared.board;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.daybook.shared.text.Uuids;

/** The id of a board. */
public record BoardId(@JsonValue UUID value) {

    /** @throws org.daybook.shared.rejection.InvalidValue if it is not a UUID */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BoardId of(String value) {
        return new BoardId(Uuids.read(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.daybook.shared.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.daybook.shared.text.Uuids;

/** The id of an action. */
public record ActionId(@JsonValue UUID value) {

    /** @throws org.daybook.shared.rejection.InvalidValue if it is not a UUID */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ActionId of(String value) {
        return new ActionId(Uuids.read(value));
    }

    /**
     * The id under which an action noted at a meeting goes on: the same for everybody, so that it goes on once. A UUID of
     * version 3 (RFC 9562) of the words "meeting/action".
     */
    public static ActionId of(NotedActionLink noted) {
        String name = noted.meeting() + "/" + noted.action();
        return new ActionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

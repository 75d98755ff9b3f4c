package org.daybook.app.store.postgres.writer;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** An event about to be written, in its stored form, which is made once. */
public record NewEvent(
        DomainEventMessage<?> message, UUID aggregate, String type, int typeVersion, byte[] payload, byte[] metadata) {

    public static NewEvent of(DomainEventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        return new NewEvent(
                message,
                UUID.fromString(message.getAggregateIdentifier()),
                payload.getType().getName(),
                Integer.parseInt(payload.getType().getRevision()),
                payload.getData(),
                message.serializeMetaData(serializer, byte[].class).getData());
    }

    String id() {
        return message.getIdentifier();
    }

    long version() {
        return message.getSequenceNumber();
    }

    Instant madeAt() {
        return message.getTimestamp();
    }

    int bytes() {
        return payload.length + metadata.length;
    }

    /** What the metadata says under that name; what it lacks is left to the database to refuse. */
    String stamp(String name) {
        return (String) ((Map<String, ?>) message.getMetaData()).get(name);
    }

    byte[] stampedBytes(String name) {
        String text = stamp(name);
        return text == null ? null : Base64.getDecoder().decode(text);
    }
}

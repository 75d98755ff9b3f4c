package org.daybook.app.engine.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.daybook.shared.entry.EntryMetadata;

/** An event about to be written, as it is stored: its bytes are made once and never again. */
record NewEvent(
        DomainEventMessage<?> message, UUID aggregate, String type, int typeVersion, byte[] payload, byte[] metadata) {

    static NewEvent of(DomainEventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        return new NewEvent(
                message,
                UUID.fromString(message.getAggregateIdentifier()),
                payload.getType().getName(),
                Integer.parseInt(payload.getType().getRevision()),
                payload.getData(),
                message.serializeMetaData(serializer, byte[].class).getData());
    }

    Instant madeAt() {
        return message.getTimestamp();
    }

    /** The row, in the order of the columns of the insert; what the metadata lacks is refused as null. */
    Object[] row(long position, Instant recordedAt) {
        return new Object[] {
            position,
            message.getIdentifier(),
            message.getType(),
            aggregate,
            message.getSequenceNumber(),
            type,
            typeVersion,
            payload,
            metadata,
            RecordTable.timestamp(recordedAt),
            date(stamp(EntryMetadata.EFFECTIVE_ON)),
            stamp(EntryMetadata.ZONE),
            uuid(stamp(EntryMetadata.ACTOR)),
            stamp(EntryMetadata.ROLE),
            stamp(EntryMetadata.POST),
            bytes(stamp(EntryMetadata.SALT))
        };
    }

    private String stamp(String name) {
        return (String) ((Map<String, ?>) message.getMetaData()).get(name);
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static UUID uuid(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static byte[] bytes(String text) {
        return text == null ? null : Base64.getDecoder().decode(text);
    }
}

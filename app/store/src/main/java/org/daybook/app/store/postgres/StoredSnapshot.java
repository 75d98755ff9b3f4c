package org.daybook.app.store.postgres;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** A row of {@code record.snapshot} as Axon reads it. A snapshot has no metadata. */
record StoredSnapshot(
        UUID aggregate,
        long version,
        String aggregateType,
        String eventId,
        String type,
        String revision,
        byte[] payload,
        Instant takenAt)
        implements DomainEventData<byte[]> {

    private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public Instant getTimestamp() {
        return takenAt;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(NO_METADATA, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, type, revision);
    }

    @Override
    public String getType() {
        return aggregateType;
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregate.toString();
    }

    @Override
    public long getSequenceNumber() {
        return version;
    }
}

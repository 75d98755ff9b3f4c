package org.daybook.app.store.postgres;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * A row of {@code record.event} as Axon reads it. Axon's own entries keep milliseconds only; the record keeps
 * microseconds.
 *
 * @param recordedAt becomes the timestamp of the message
 */
record RecordedEvent(
        long position,
        String eventId,
        String aggregateType,
        UUID aggregate,
        long version,
        String type,
        int typeVersion,
        byte[] payload,
        byte[] metadata,
        Instant recordedAt)
        implements TrackedEventData<byte[]>, DomainEventData<byte[]> {

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metadata, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, type, Integer.toString(typeVersion));
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

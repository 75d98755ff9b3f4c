package org.daybook.query.facts.entry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.text.Post;

/**
 * Reads the record through Axon, from any event store in which a token is a position. What stands in columns in ours is
 * taken from the metadata here; where clocks ran backwards, the instant that counts is that of an earlier entry.
 */
public final class EventStoreEntries implements EntrySource {

    private final EventStore events;
    private final Serializer serializer;

    /** @param serializer by which payloads are stored */
    public EventStoreEntries(EventStore events, Serializer serializer) {
        this.events = events;
        this.serializer = serializer;
    }

    @Override
    public EntryCursor after(ProjectionPosition reached) {
        long position = reached.position();
        return new Cursor(
                events.openStream(position < 0 ? null : new GlobalSequenceTrackingToken(position)),
                reached.recordedAt());
    }

    private final class Cursor implements EntryCursor {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private Instant newest;

        Cursor(BlockingStream<TrackedEventMessage<?>> stream, Instant newest) {
            this.stream = stream;
            this.newest = newest;
        }

        @Override
        public List<RawEntry> next(int most, Duration patience) throws InterruptedException {
            List<RawEntry> entries = new ArrayList<>();
            long wait = patience.toMillis();
            long bytes = 0;
            while (entries.size() < most
                    && bytes < PAGE_BYTES
                    && stream.hasNextAvailable((int) wait, TimeUnit.MILLISECONDS)) {
                RawEntry next = entry(stream.nextAvailable());
                entries.add(next);
                bytes += next.bytes();
                wait = 0;
            }
            return entries;
        }

        private RawEntry entry(TrackedEventMessage<?> event) {
            Instant own = event.getTimestamp().truncatedTo(ChronoUnit.MICROS);
            newest = own.isAfter(newest) ? own : newest;
            return EventStoreEntries.this.entry((DomainEventMessage<?>) event, position(event), newest);
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private RawEntry entry(DomainEventMessage<?> message, long position, Instant recordedAt) {
        SerializedObject<byte[]> stored = message.serializePayload(serializer, byte[].class);
        Map<String, Object> metadata = new TreeMap<>(message.getMetaData());
        EntryHeader header = new EntryHeader(
                position,
                message.getIdentifier(),
                AggregateType.ofStored(message.getType()),
                UUID.fromString(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                recordedAt,
                LocalDate.parse(said(metadata, EntryMetadata.EFFECTIVE_ON)),
                ZoneId.of(said(metadata, EntryMetadata.ZONE)),
                AccountId.of(said(metadata, EntryMetadata.ACTOR)),
                RoleOrCapacity.of(said(metadata, EntryMetadata.ROLE)),
                new Post(said(metadata, EntryMetadata.POST)));
        return new RawEntry(
                header,
                stored.getType().getName(),
                Integer.parseInt(stored.getType().getRevision()),
                stored.getData(),
                Json.mapper().writeValueAsString(metadata).getBytes(StandardCharsets.UTF_8));
    }

    private static String said(Map<String, Object> metadata, String name) {
        Object value = metadata.get(name);
        if (value == null) throw new IllegalArgumentException("An event without " + name);
        return value.toString();
    }
}

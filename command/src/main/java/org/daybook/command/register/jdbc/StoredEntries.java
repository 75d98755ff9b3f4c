package org.daybook.command.register.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.fact.Stamp;
import org.daybook.shared.fact.StampedEvent;

/** Reads the record from whichever event store is in use. */
public final class StoredEntries implements RecordedEntries {

    private static final long FIRST = 0;

    private final Supplier<EventStore> events;

    /** @param events asked at the first use, because the event store starts handlers that need the register */
    public StoredEntries(Supplier<EventStore> events) {
        this.events = events;
    }

    /** The version serves as position: inside one stream both give the same order. */
    public static StampedEvent read(DomainEventMessage<?> message) {
        long version = message.getSequenceNumber();
        String on = (String) message.getMetaData().get(EntryMetadata.EFFECTIVE_ON);
        return new StampedEvent(
                UUID.fromString(message.getAggregateIdentifier()),
                (DaybookEvent) message.getPayload(),
                new Stamp(LocalDate.parse(on), version, version, version, message.getTimestamp()));
    }

    @Override
    public List<StampedEvent> of(UUID aggregate) {
        return from(aggregate, FIRST).asStream().map(StoredEntries::read).toList();
    }

    @Override
    public Optional<StampedEvent> find(UUID aggregate, long version) {
        DomainEventStream from = from(aggregate, version);
        return from.hasNext() ? Optional.of(StoredEntries.read(from.next())) : Optional.empty();
    }

    private DomainEventStream from(UUID aggregate, long version) {
        return events.get().readEvents(aggregate.toString(), version);
    }
}

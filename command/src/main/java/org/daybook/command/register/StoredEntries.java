package org.daybook.command.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads the record from whichever event store there is. */
final class StoredEntries implements RecordedEntries {

    private static final long FIRST = 0;

    private final Supplier<EventStore> events;

    /** @param events asked at the first use, because the event store starts handlers that need the register */
    StoredEntries(Supplier<EventStore> events) {
        this.events = events;
    }

    @Override
    public List<RecordedEntry> of(UUID aggregate) {
        return from(aggregate, FIRST).asStream().map(RecordedEntry::of).toList();
    }

    @Override
    public Optional<RecordedEntry> find(UUID aggregate, long version) {
        DomainEventStream from = from(aggregate, version);
        return from.hasNext() ? Optional.of(RecordedEntry.of(from.next())) : Optional.empty();
    }

    private DomainEventStream from(UUID aggregate, long version) {
        return events.get().readEvents(aggregate.toString(), version);
    }
}

package org.daybook.command.register;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.daybook.shared.contract.DaybookEvent;

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
        return events.get()
                .readEvents(aggregate.toString(), FIRST)
                .asStream()
                .map(e -> new RecordedEntry(e.getSequenceNumber(), (DaybookEvent) e.getPayload()))
                .toList();
    }
}

package org.daybook.command.sending;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;

/** A record in memory that, like every engine, lets only one entry have a version. */
final class EngineInMemory extends InMemoryEventStorageEngine {

    private final Set<String> taken = new HashSet<>();

    @Override
    public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            DomainEventMessage<?> entry = (DomainEventMessage<?>) event;
            if (!taken.add(entry.getAggregateIdentifier() + "/" + entry.getSequenceNumber())) {
                throw new ConcurrencyException("Somebody was faster");
            }
        }
        super.appendEvents(events);
    }

    long entries() {
        return taken.size();
    }
}

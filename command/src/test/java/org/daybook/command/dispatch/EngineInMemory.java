package org.daybook.command.dispatch;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.daybook.shared.contract.Json;

/** A record in memory that, like every engine, lets only one entry have a version. */
class EngineInMemory extends InMemoryEventStorageEngine {

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

    /** Like every engine it knows this without reading the stream. */
    @Override
    public synchronized Optional<Long> lastSequenceNumberFor(String aggregate) {
        return taken.stream()
                .filter(place -> place.startsWith(aggregate + "/"))
                .map(place -> Long.valueOf(place.substring(aggregate.length() + 1)))
                .max(Comparator.naturalOrder());
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        super.storeSnapshot(throughJson(snapshot));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return super.readSnapshot(aggregate).map(EngineInMemory::throughJson);
    }

    private static DomainEventMessage<?> throughJson(DomainEventMessage<?> snapshot) {
        Object state = snapshot.getPayload();
        Object copy = Json.mapper().readValue(Json.mapper().writeValueAsString(state), state.getClass());
        return new GenericDomainEventMessage<>(
                snapshot.getType(), snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber(), copy);
    }

    long entries() {
        return taken.size();
    }
}

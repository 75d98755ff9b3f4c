package org.daybook.app.store.postgres.writer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Assigns positions after the end of the record to the events of one transaction, in order, and finds those that
 * cannot be written because another event has their version.
 */
final class Placing {

    private final Instant now;
    private final Map<UUID, Long> versions;
    private final List<PlacedEvent> placed = new ArrayList<>();
    private Writing last;

    Placing(RecordEnd end, Instant now) {
        this.now = now;
        this.versions = new HashMap<>(end.versions());
        this.last = end.last();
    }

    /** Why these events, all of them together, cannot be written; empty where they follow what there is. */
    Optional<RuntimeException> refusal(List<NewEvent> events) {
        Map<UUID, Long> after = new HashMap<>();
        for (NewEvent event : events) {
            long version = after.getOrDefault(event.aggregate(), versions.getOrDefault(event.aggregate(), -1L));
            if (event.version() <= version) return Optional.of(taken(event));
            if (event.version() > version + 1) return Optional.of(doesNotFollow(event, version));
            after.put(event.aggregate(), event.version());
        }
        return Optional.empty();
    }

    void place(List<NewEvent> events) {
        for (NewEvent event : events) {
            last = last.next(now, event.madeAt());
            placed.add(new PlacedEvent(event, last));
            versions.put(event.aggregate(), event.version());
        }
    }

    List<PlacedEvent> placed() {
        return placed;
    }

    private static RuntimeException taken(NewEvent event) {
        String what = "Version " + event.version() + " of " + event.aggregate() + " is taken";
        return event.version() == 0 ? new AggregateStreamCreationException(what) : new ConcurrencyException(what);
    }

    private static RuntimeException doesNotFollow(NewEvent event, long last) {
        return new EventStoreException(
                "Version " + event.version() + " of " + event.aggregate() + " does not follow " + last);
    }
}

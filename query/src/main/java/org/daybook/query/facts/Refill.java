package org.daybook.query.facts;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Fills a schema of facts that does not serve, in the transactions of the caller. */
@Component
public class Refill {

    private final FactWriter writer;
    private final Projection projection;
    private final Serializer serializer;

    Refill(FactWriter writer, Projection projection, @Qualifier("eventSerializer") Serializer serializer) {
        this.writer = writer;
        this.projection = projection;
        this.serializer = serializer;
    }

    /** Empties the schema. */
    public void begin(FactSchema idle) {
        writer.empty(idle);
        projection.reach(idle, new Reached(-1, Instant.EPOCH));
    }

    /** Adds events that follow what the schema holds, in the order of positions. */
    public void add(FactSchema idle, List<TrackedEventMessage<?>> events) {
        FactBatch batch = new FactBatch(idle, projection.reached(idle));
        for (TrackedEventMessage<?> event : events) {
            DomainEventMessage<?> message = (DomainEventMessage<?>) event;
            long position = event.trackingToken().position().orElseThrow();
            Instant recordedAt = StoredEntries.recordedAt(message, batch.recordedAt());
            batch.add(StoredEntries.of(message, position, recordedAt, serializer));
        }
        batch.write(writer, projection);
    }
}

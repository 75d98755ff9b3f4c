package org.daybook.query.facts;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.daybook.shared.contract.DaybookEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Projects every event into the serving schema: the events of one batch are written at its end, in the transaction of
 * the processor, together with the position reached. An event that the schema holds already is passed over, so that
 * nothing happens twice when a processor starts anew.
 */
@Component
@ProcessingGroup(FactsProjector.GROUP)
public class FactsProjector {

    /** The processing group; it needs the one segment that keeps events in order. */
    public static final String GROUP = "facts";

    private final FactWriter writer;
    private final Projection projection;
    private final Serializer serializer;

    FactsProjector(FactWriter writer, Projection projection, @Qualifier("eventSerializer") Serializer serializer) {
        this.writer = writer;
        this.projection = projection;
        this.serializer = serializer;
    }

    @EventHandler
    void on(DaybookEvent event, DomainEventMessage<?> message, TrackingToken token) {
        long position = token.position().orElseThrow();
        FactBatch batch = batch(CurrentUnitOfWork.get());
        if (position <= batch.position()) return;
        Instant recordedAt = StoredEntries.recordedAt(message, batch.recordedAt());
        batch.add(StoredEntries.of(message, position, recordedAt, serializer));
    }

    private FactBatch batch(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(FactBatch.class.getName(), name -> {
            FactSchema serving = projection.lockServing();
            FactBatch batch = new FactBatch(serving, projection.reached(serving));
            unit.root().onPrepareCommit(u -> batch.write(writer, projection));
            return batch;
        });
    }
}

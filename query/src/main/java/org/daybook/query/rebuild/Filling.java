package org.daybook.query.rebuild;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.Refill;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the schema that does not serve from the events, a batch a transaction, while the other goes on serving; then
 * lets it serve, in one transaction in which nothing is projected and the last events are added.
 */
@Component
class Filling {

    private static final int BATCH = 1_000;

    private final RecordCursor cursor;
    private final Refill refill;
    private final Projection projection;
    private final RebuildLog log;
    private final TransactionTemplate transaction;

    Filling(
            RecordCursor cursor,
            Refill refill,
            Projection projection,
            RebuildLog log,
            PlatformTransactionManager transactions) {
        this.cursor = cursor;
        this.refill = refill;
        this.projection = projection;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws IllegalStateException if the event store does not give what it should have */
    void run(UUID rebuild, long target) {
        FactSchema idle = projection.serving().other();
        transaction.executeWithoutResult(t -> {
            refill.begin(idle);
            log.progress(rebuild, idle, -1);
        });
        while (position(idle) < target) step(rebuild, idle, target);
        while (position(idle) + BATCH < served()) step(rebuild, idle, served());
        transaction.executeWithoutResult(t -> swap(rebuild, idle));
    }

    private void step(UUID rebuild, FactSchema idle, long last) {
        List<TrackedEventMessage<?>> events = cursor.read(position(idle), last, BATCH);
        if (events.isEmpty()) {
            throw new IllegalStateException("The event store gives nothing after position " + position(idle));
        }
        transaction.executeWithoutResult(t -> {
            refill.add(idle, events);
            log.progress(rebuild, idle, position(idle));
        });
    }

    private void swap(UUID rebuild, FactSchema idle) {
        if (projection.lockServing() == idle) throw new IllegalStateException("Somebody else swapped the schemas");
        while (position(idle) < served()) step(rebuild, idle, served());
        projection.serve(idle);
    }

    private long position(FactSchema schema) {
        return projection.reached(schema).position();
    }

    private long served() {
        return projection.reached().position();
    }
}

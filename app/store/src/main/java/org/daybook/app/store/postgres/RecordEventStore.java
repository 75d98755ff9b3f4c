package org.daybook.app.store.postgres;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.daybook.app.store.database.PassingFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event store on PostgreSQL. If the database does not answer, it fails at once: Axon's own takes the snapshot for
 * damaged and reads the whole stream, so that the caller waits for the database twice.
 */
public final class RecordEventStore extends EmbeddedEventStore {

    private static final Logger LOG = LoggerFactory.getLogger(RecordEventStore.class);

    public RecordEventStore(Builder builder) {
        super(builder);
    }

    @Override
    public DomainEventStream readEvents(String aggregate) {
        DomainEventStream stored = snapshot(aggregate)
                .map(snapshot -> DomainEventStream.concat(
                        DomainEventStream.of(snapshot),
                        storageEngine().readEvents(aggregate, snapshot.getSequenceNumber() + 1)))
                .orElseGet(() -> storageEngine().readEvents(aggregate));
        return DomainEventStream.concat(stored, DomainEventStream.of(stagedDomainEventMessages(aggregate)));
    }

    /** A snapshot that cannot be read is as good as none, as long as the database answers. */
    private Optional<DomainEventMessage<?>> snapshot(String aggregate) {
        try {
            return storageEngine().readSnapshot(aggregate);
        } catch (RuntimeException | LinkageError e) {
            if (e instanceof RuntimeException away && PassingFailure.in(away)) throw away;
            LOG.warn("The snapshot of {} cannot be read; its events are read instead", aggregate, e);
            return Optional.empty();
        }
    }
}

package org.daybook.app.store.postgres;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.daybook.app.store.postgres.writer.NewEvent;
import org.daybook.app.store.postgres.writer.RecordWriter;
import org.daybook.command.register.RegisterChange;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The event store in PostgreSQL: one table, in which every entry has its place in the one order of all entries, without
 * gaps, so that a reader who knows a position knows what it has read. Axon's own engine leaves gaps when transactions
 * roll back and lets positions overtake one another.
 *
 * <p>Appending waits for the {@link RecordWriter}, which writes what many commands bring in one transaction of its own;
 * it is no part of any transaction of the caller.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {

    private static final int BATCH = 500;

    private final RecordWriter writer;
    private final Function<DomainEventMessage<?>, Optional<RegisterChange>> register;
    private final RecordTable events;
    private final SnapshotTable snapshots;
    private final TransactionTemplate transaction;

    /**
     * @param register says what each event changes in the register
     * @param current tells the snapshots that today's software reads from those of another revision
     */
    public PostgresEventStorageEngine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            RecordWriter writer,
            Function<DomainEventMessage<?>, Optional<RegisterChange>> register,
            Serializer events,
            Serializer snapshots,
            SnapshotFilter current) {
        super(builder(events, snapshots, current));
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        this.writer = writer;
        this.register = register;
        this.events = new RecordTable(jdbc);
        this.snapshots = new SnapshotTable(jdbc);
        this.transaction = new TransactionTemplate(transactions);
    }

    private static Builder builder(Serializer events, Serializer snapshots, SnapshotFilter current) {
        Builder builder = new Builder();
        builder.eventSerializer(events)
                .snapshotSerializer(snapshots)
                .snapshotFilter(current)
                .batchSize(BATCH);
        return builder;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> messages, Serializer serializer) {
        if (messages.isEmpty()) return;
        List<NewEvent> rows = new ArrayList<>();
        List<RegisterChange> changes = new ArrayList<>();
        for (EventMessage<?> message : messages) {
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            rows.add(NewEvent.of(event, serializer));
            register.apply(event).ifPresent(changes::add);
        }
        try {
            writer.write(rows, changes);
        } catch (DataAccessException e) {
            handlePersistenceException(e, messages.getFirst());
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        transaction.executeWithoutResult(status -> snapshots.store(snapshot, serializer));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken lastToken, int batchSize) {
        return events.after(position(lastToken), batchSize);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long firstVersion, int batchSize) {
        return events.ofAggregate(UUID.fromString(aggregate), firstVersion, batchSize);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return snapshots.ofAggregate(UUID.fromString(aggregate)).stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return events.lastVersion(UUID.fromString(aggregate));
    }

    @Override
    public TrackingToken createHeadToken() {
        return token(events.lastPosition());
    }

    /** So that reading continues with the first entry recorded at that instant or later. */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return token(events.lastPositionBefore(instant));
    }

    private static long position(TrackingToken token) {
        return token == null ? -1 : token.position().orElseThrow();
    }

    private static TrackingToken token(Optional<Long> position) {
        return position.map(GlobalSequenceTrackingToken::new).orElse(null);
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}

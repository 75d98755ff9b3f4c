package org.daybook.app.store;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.postgres.PostgresEventStorageEngine;
import org.daybook.app.store.postgres.writer.RecordWriter;
import org.daybook.app.store.serial.EventSerializer;
import org.daybook.app.store.serial.JsonSerializer;
import org.daybook.shared.contract.EventContract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One of several nodes on one database: a pool and an event storage engine of its own. */
public final class Node implements AutoCloseable {

    private static final int WAITING = 512;

    private final HikariDataSource pool;
    private final RecordWriter writer;
    public final PostgresEventStorageEngine engine;

    public Node(Database database, Clock clock) {
        pool = database.pool();
        pool.setMinimumIdle(1);
        JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
        writer = RecordWriter.start(database.writerPool(), clock, new SimpleMeterRegistry(), WAITING);
        engine = new PostgresEventStorageEngine(
                pool,
                transactions,
                writer,
                event -> Optional.empty(),
                new EventSerializer(EventContract.current()),
                new JsonSerializer(List.of()),
                snapshot -> snapshot.getPayload().getType().getRevision() == null);
    }

    public void append(DomainEventMessage<?>... events) {
        engine.appendEvents(Arrays.asList(events));
    }

    public List<? extends TrackedEventMessage<?>> after(TrackingToken token) {
        return engine.readEvents(token, false).toList();
    }

    public List<Long> positions() {
        return sql().sql("select position from record.event order by position")
                .query(Long.class)
                .list();
    }

    public JdbcClient sql() {
        return JdbcClient.create(pool);
    }

    @Override
    public void close() {
        writer.close();
        pool.close();
    }
}

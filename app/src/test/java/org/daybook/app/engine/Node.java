package org.daybook.app.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.daybook.app.engine.database.Database;
import org.daybook.app.engine.postgres.PostgresEventStorageEngine;
import org.daybook.app.engine.serial.EventSerializer;
import org.daybook.app.engine.serial.JsonSerializer;
import org.daybook.shared.contract.EventContract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One of several nodes on one database: a pool and an event storage engine of its own. */
public final class Node implements AutoCloseable {

    private final HikariDataSource pool;
    private final TransactionTemplate transaction;
    public final PostgresEventStorageEngine engine;

    public Node(Database database, Clock clock) {
        pool = database.pool();
        pool.setMinimumIdle(1);
        JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
        transaction = new TransactionTemplate(transactions);
        engine = PostgresEventStorageEngine.of(
                pool,
                transactions,
                clock,
                new EventSerializer(EventContract.current()),
                new JsonSerializer(List.of()),
                snapshot -> snapshot.getPayload().getType().getRevision() == null);
    }

    public void append(DomainEventMessage<?>... events) {
        inTransaction(() -> engine.appendEvents(Arrays.asList(events)));
    }

    public void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
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
        pool.close();
    }
}

package org.daybook.query.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.daybook.query.database.Duty;
import org.daybook.query.database.NodeLock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Projects the record into the serving schema, one node at a time: a batch of entries and the position that it reaches
 * are written in one transaction, so that nothing is projected twice and nothing is skipped. What cannot be projected is
 * tried again until it can.
 */
@Component
public class FactsProjector implements SmartLifecycle {

    /** A batch of this size, or of {@link EntryCursor#PAGE_BYTES}, takes a fraction of a second; larger ones would only keep readers waiting. */
    private static final int MOST = 4_096;

    /**
     * A batch costs a dozen round trips however small it is. Where this many come at once more are on their way, and the
     * next batch waits for company.
     */
    private static final int MANY = 32;

    private static final Duration COMPANY = Duration.ofMillis(20);
    private static final Duration LOOK_UP = Duration.ofSeconds(1);

    private final EntrySource record;
    private final Duty duty;

    FactsProjector(EntrySource record, @Qualifier("unpooled") DataSource connections) {
        this.record = record;
        this.duty = new Duty("projector", "The views stand still", NodeLock.Of.PROJECTING, connections, this::project);
    }

    @Override
    public void start() {
        duty.start();
    }

    @Override
    public void stop() {
        duty.stop();
    }

    @Override
    public boolean isRunning() {
        return duty.isRunning();
    }

    /** Before requests come in and, on the way down, until the last of them is answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void project(Connection connection, BooleanSupplier goesOn) throws SQLException, InterruptedException {
        // A crash of the database takes back whole batches, which are then projected again; the record is not at stake.
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET synchronous_commit = off");
        }
        Projection projection = new Projection(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        FactWriter writer = new FactWriter(connection);
        Reached reached = projection.reached();
        connection.setAutoCommit(false);
        try (EntryCursor cursor = record.after(reached)) {
            while (goesOn.getAsBoolean()) {
                List<RawEntry> batch = cursor.next(MOST, LOOK_UP);
                if (batch.isEmpty()) continue;
                FactSchema serving = projection.lockServing();
                writer.write(serving, batch);
                Reached next = batch.getLast().reached();
                projection.advance(serving, reached, next);
                connection.commit();
                reached = next;
                if (batch.size() >= MANY && batch.size() < MOST) Thread.sleep(COMPANY);
            }
        }
    }
}

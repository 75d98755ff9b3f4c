package org.daybook.query.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(FactsProjector.class);

    /** A batch of this size, or of {@link EntryCursor#PAGE_BYTES}, takes a fraction of a second; larger ones would only keep readers waiting. */
    private static final int MOST = 4_096;

    /**
     * A batch costs a dozen round trips however small it is. Where this many come at once more are on their way, and the
     * next batch waits for company.
     */
    private static final int MANY = 32;

    private static final Duration COMPANY = Duration.ofMillis(20);
    private static final Duration LOOK_UP = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final long STOPS_WITHIN_MILLIS = 5_000;

    private final EntrySource record;
    private final DataSource connections;
    private volatile Thread worker;

    FactsProjector(EntrySource record, @Qualifier("unpooled") DataSource connections) {
        this.record = record;
        this.connections = connections;
    }

    @Override
    public synchronized void start() {
        if (worker != null) return;
        // It looks whether it is the worker, so it has to be that before it starts.
        worker = Thread.ofPlatform().name("projector").daemon().unstarted(this::run);
        worker.start();
    }

    @Override
    public synchronized void stop() {
        Thread running = worker;
        if (running == null) return;
        worker = null;
        running.interrupt();
        try {
            running.join(STOPS_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    /** Before requests come in and, on the way down, until the last of them is answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    private boolean goesOn() {
        return worker == Thread.currentThread();
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        while (goesOn()) {
            long begun = System.nanoTime();
            try {
                projectOnOneConnection();
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // Errors as well: nobody else would notice that this thread had ended.
                if (!goesOn()) return;
                boolean wentWell = System.nanoTime() - begun > LONGEST_PAUSE.toNanos();
                pause = wentWell ? FIRST_PAUSE : pause;
                LOG.warn("The views stand still; projecting is tried again in {} s", pause.toSeconds(), e);
                if (!sleep(pause)) return;
                pause = longer(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void projectOnOneConnection() throws SQLException, InterruptedException {
        try (Connection connection = connections.getConnection()) {
            ProjectorLock lock = ProjectorLock.on(connection);
            while (!lock.take()) Thread.sleep(FIRST_PAUSE);
            // A crash of the database takes back whole batches, which are then projected again; the record is not at
            // stake.
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET synchronous_commit = off");
            }
            project(connection);
        }
    }

    private void project(Connection connection) throws SQLException, InterruptedException {
        Projection projection = new Projection(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        FactWriter writer = new FactWriter(connection);
        Reached reached = projection.reached();
        connection.setAutoCommit(false);
        try (EntryCursor cursor = record.after(reached)) {
            while (goesOn()) {
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

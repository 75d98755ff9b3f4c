package org.daybook.query.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Raises the {@link CommitSignal} of this node when another one commits, by {@code LISTEN} on a connection of its own.
 * A lost connection is opened again; until then waiters check once a second.
 */
@Component
class SignalReceiver implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SignalReceiver.class);

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);
    /** A connection that has been silent for this long is tested. */
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private static final int VALID_WITHIN_SECONDS = 5;
    private static final long STOPS_WITHIN_MILLIS = 10_000;

    private final DataSource connections;
    private final CommitSignal signal;
    private volatile Thread receiving;
    private volatile Connection connection;
    /** Used by the thread that listens alone. */
    private boolean lost;

    /** @param connections outside the pool: a pooler that lends sessions for a transaction would lose what they listen to */
    SignalReceiver(@Qualifier("unpooled") DataSource connections, CommitSignal signal) {
        this.connections = connections;
        this.signal = signal;
    }

    @Override
    public synchronized void start() {
        if (receiving != null) return;
        // The thread compares itself with the field, which has to be set before it starts.
        receiving = Thread.ofPlatform().name("commit-signal").daemon().unstarted(this::run);
        receiving.start();
    }

    @Override
    public synchronized void stop() {
        Thread running = receiving;
        if (running == null) return;
        receiving = null;
        running.interrupt();
        try {
            // The driver waits on a socket, which an interrupt does not end.
            Connection open = connection;
            if (open != null) open.abort(Runnable::run);
            running.join(STOPS_WITHIN_MILLIS);
        } catch (SQLException e) {
            LOG.debug("The connection that listens could not be closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return receiving != null;
    }

    /** With the projector: before the first request and, when stopping, until the last one is answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    private boolean goesOn() {
        return receiving == Thread.currentThread();
    }

    private void run() {
        while (goesOn()) {
            try {
                listen();
            } catch (Throwable e) {
                // Errors as well: otherwise the end of this thread would go unnoticed.
                if (!goesOn()) return;
                if (!lost) LOG.warn("Commits of other nodes are noticed a second late until the database answers", e);
                lost = true;
            }
            try {
                Thread.sleep(AGAIN_AFTER);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection listening = connections.getConnection();
                Statement statement = listening.createStatement()) {
            connection = listening;
            statement.execute("LISTEN " + CommitSignal.CHANNEL);
            if (lost) LOG.info("Commits of other nodes are noticed at once again");
            lost = false;
            // Something may have been committed before.
            signal.raise();
            PGConnection postgres = listening.unwrap(PGConnection.class);
            while (goesOn()) {
                PGNotification[] heard = postgres.getNotifications((int) SILENCE.toMillis());
                if (heard != null && heard.length > 0) raiseIfAnothers(heard);
                else if (!listening.isValid(VALID_WITHIN_SECONDS)) throw new SQLException("The connection is lost");
            }
        } finally {
            connection = null;
        }
    }

    private void raiseIfAnothers(PGNotification[] heard) {
        if (!Arrays.stream(heard).allMatch(each -> signal.isOwn(each.getParameter()))) signal.raise();
    }
}

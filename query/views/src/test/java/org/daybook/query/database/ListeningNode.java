package org.daybook.query.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.daybook.query.facts.TestDatabase;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** For tests, a session that listens as a second node would, and tells the notifications of the first from those of others. */
public final class ListeningNode implements AutoCloseable {

    /** Reached by a hang alone, however slow the machine is. */
    private static final Duration HANGS = Duration.ofMinutes(3);

    private final Connection listening;
    private final Set<Integer> sessions = ConcurrentHashMap.newKeySet();

    public ListeningNode() throws SQLException {
        listening = TestDatabase.unpooled().getConnection();
        try (Statement statement = listening.createStatement()) {
            statement.execute("LISTEN " + CommitSignal.CHANNEL);
        }
    }

    /** Of the first node, outside the pool. */
    public DataSource connectionsOfTheFirst() {
        return new DelegatingDataSource(TestDatabase.unpooled()) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                sessions.add(connection.unwrap(PGConnection.class).getBackendPID());
                return connection;
            }
        };
    }

    /** Whether it hears that the first node has committed something. */
    public boolean hearsTheFirst() throws SQLException {
        long end = System.nanoTime() + HANGS.toNanos();
        while (System.nanoTime() < end) {
            PGNotification[] heard = listening.unwrap(PGConnection.class).getNotifications(1_000);
            if (heard == null) continue;
            for (PGNotification each : heard) if (sessions.contains(each.getPID())) return true;
        }
        return false;
    }

    /** Whether the signal comes to be raised on the node that has it. */
    public static boolean isRaised(CommitSignal signal) throws InterruptedException {
        signal.await(0, HANGS, HANGS);
        return signal.times() > 0;
    }

    @Override
    public void close() throws SQLException {
        listening.close();
    }
}

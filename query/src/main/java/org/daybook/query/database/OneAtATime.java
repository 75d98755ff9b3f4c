package org.daybook.query.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;

/** Something that is done now and then by one node at a time, which holds a lock in the database meanwhile; a node that goes down lets go of it. */
public final class OneAtATime {

    private static final int ANSWERS_WITHIN_SECONDS = 5;

    private final DataSource connections;
    private final NodeLock.Of what;

    /** @param connections outside the pool */
    public OneAtATime(DataSource connections, NodeLock.Of what) {
        this.connections = connections;
        this.what = what;
    }

    /** Held until it is closed. */
    public final class Turn implements AutoCloseable {

        private final Connection connection;

        private Turn(Connection connection) {
            this.connection = connection;
        }

        /** Whether nobody else can have taken it: it is lost with its connection, which may go alone. */
        public boolean isHeld() {
            try {
                return connection.isValid(ANSWERS_WITHIN_SECONDS);
            } catch (SQLException e) {
                return false;
            }
        }

        @Override
        public void close() {
            try {
                ask(connection, "SELECT pg_advisory_unlock(?)");
            } catch (SQLException connectionLost) {
                // The lock went with it.
            } finally {
                JdbcUtils.closeConnection(connection);
            }
        }
    }

    /** Absent while another holds it. */
    public Optional<Turn> take() {
        try {
            return take(connections.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    private Optional<Turn> take(Connection connection) throws SQLException {
        boolean taken = false;
        try {
            LockSession.prepare(connection);
            taken = ask(connection, "SELECT pg_try_advisory_lock(?)");
            return taken ? Optional.of(new Turn(connection)) : Optional.empty();
        } finally {
            if (!taken) JdbcUtils.closeConnection(connection);
        }
    }

    private boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, what.key());
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}

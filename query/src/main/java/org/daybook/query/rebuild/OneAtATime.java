package org.daybook.query.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.daybook.query.database.LockSession;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/** A lock in the database that one node holds while it rebuilds; a node that goes down lets go of it. */
@Component
class OneAtATime {

    /** Known to nobody else who takes advisory locks: "rebuild" in ASCII. */
    private static final long KEY = 0x72656275696c64L;

    private static final int ANSWERS_WITHIN_SECONDS = 5;

    private final DataSource dataSource;

    OneAtATime(@Qualifier("unpooled") DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Held until it is closed. */
    final class Turn implements AutoCloseable {

        private final Connection connection;

        private Turn(Connection connection) {
            this.connection = connection;
        }

        /** Whether nobody else can have taken it: it is lost with its connection, which may go alone. */
        boolean isHeld() {
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
    Optional<Turn> take() {
        try {
            return take(dataSource.getConnection());
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

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}

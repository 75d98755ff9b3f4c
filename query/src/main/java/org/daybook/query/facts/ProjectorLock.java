package org.daybook.query.facts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Held in the database by the one node that projects, until its connection ends: a node that goes down lets go of it, and one that
 * vanishes soon loses it. */
final class ProjectorLock {

    /** Known to nobody else who takes advisory locks: "facts" in ASCII. */
    private static final long KEY = 0x6661637473L;

    private final Connection connection;

    private ProjectorLock(Connection connection) {
        this.connection = connection;
    }

    /** To be taken on that connection. */
    static ProjectorLock on(Connection connection) throws SQLException {
        LockSession.prepare(connection);
        return new ProjectorLock(connection);
    }

    boolean take() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}

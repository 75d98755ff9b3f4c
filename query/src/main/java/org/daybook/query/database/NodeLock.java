package org.daybook.query.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Held in the database by the one node that does something, until its connection ends: a node that goes down lets go of
 * it, and one that vanishes soon loses it.
 */
public final class NodeLock {

    /** What is done by one node at a time; the keys are known to nobody else who takes advisory locks. */
    public enum Of {
        /** "facts" in ASCII. */
        PROJECTING(0x6661637473L),
        /** "ledger" in ASCII. */
        LEDGER(0x6c6564676572L),
        /** "witness" in ASCII. */
        WITNESSES(0x7769746e657373L),
        /** "rebuild" in ASCII. */
        REBUILDING(0x72656275696c64L),
        /** "audit" in ASCII. */
        AUDITING(0x6175646974L);

        private final long key;

        Of(long key) {
            this.key = key;
        }

        long key() {
            return key;
        }
    }

    private final Connection connection;
    private final Of of;

    private NodeLock(Connection connection, Of of) {
        this.connection = connection;
        this.of = of;
    }

    /** To be taken on that connection. */
    static NodeLock on(Connection connection, Of of) throws SQLException {
        LockSession.prepare(connection);
        return new NodeLock(connection, of);
    }

    boolean take() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, of.key);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}

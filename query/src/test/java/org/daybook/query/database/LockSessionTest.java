package org.daybook.query.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.daybook.query.facts.TestDatabase;
import org.junit.jupiter.api.Test;

/** A node that vanishes with its network cannot be played here; what its session asked of the server can be read. */
class LockSessionTest {

    @Test
    void theServerSoonMissesANodeThatHasTheLockAndVanished() throws SQLException {
        try (Connection connection = TestDatabase.unpooled().getConnection()) {
            NodeLock.on(connection, NodeLock.Of.PROJECTING);

            int asksFor = setting(connection, "tcp_keepalives_idle")
                    + setting(connection, "tcp_keepalives_interval") * setting(connection, "tcp_keepalives_count");
            assertThat(asksFor).isBetween(10, 30);
            assertThat(setting(connection, "tcp_user_timeout")).isBetween(10_000, 30_000);
        }
    }

    @Test
    void aNodeDoesNotWaitForAVanishedServerForever() throws SQLException {
        try (Connection connection = TestDatabase.unpooled().getConnection()) {
            NodeLock.on(connection, NodeLock.Of.PROJECTING);

            assertThat(connection.getNetworkTimeout()).isBetween(10_000, 120_000);
        }
    }

    /** In the unit in which the server keeps it; 0 where it leaves it to the system. */
    private static int setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT setting FROM pg_settings WHERE name = '" + name + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}

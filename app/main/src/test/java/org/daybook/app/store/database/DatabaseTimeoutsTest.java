package org.daybook.app.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.EmptyRecord;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

class DatabaseTimeoutsTest {

    @TempDir
    Path data;

    /** The driver ignored them once, as they were numbers and not texts. */
    @Test
    void everyConnectionOfEveryPoolGivesUpOnADatabaseThatDoesNotAnswer() throws SQLException {
        try (EmbeddedDatabase postgres = EmptyRecord.start(data)) {
            Database database = postgres.database();
            assertLimited(database::pool);
            assertLimited(database::writerPool);
            try (HikariDataSource writer = database.writerPool();
                    Connection connection = writer.getConnection()) {
                assertThat(connection.unwrap(PGConnection.class).getPrepareThreshold())
                        .isOne();
            }
            try (Connection connection = database.as(database.application()).getConnection()) {
                assertThat(connection.getNetworkTimeout()).isPositive();
            }
        }
    }

    private static void assertLimited(Supplier<HikariDataSource> pools) throws SQLException {
        try (HikariDataSource pool = pools.get();
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet timeout = statement.executeQuery(
                        "select extract(epoch from current_setting('statement_timeout')::interval) * 1000")) {
            assertThat(timeout.next()).isTrue();
            assertThat(timeout.getInt(1)).isPositive().isLessThan(connection.getNetworkTimeout());
            assertThat(connection.getNetworkTimeout()).isLessThan(10_000);
            assertThat(pool.getConnectionTimeout()).isLessThan(10_000);
        }
    }

    /** A port at which somebody listens and never says anything. */
    @Test
    @Timeout(60)
    void aDatabaseThatDoesNotAnswerAtTheStartIsSaidWithinSeconds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Database database = new Database(
                    "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/daybook",
                    new Login("daybook_app", "app"),
                    Optional.of(new Login("daybook_owner", "owner")),
                    Optional.empty());
            Migrations migrations = new Migrations(database);
            assertThatThrownBy(migrations::run)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("localhost:" + silent.getLocalPort());
        }
    }
}

package org.daybook.query.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.query.database.OneAtATime.Turn;
import org.daybook.query.facts.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class OneAtATimeTest {

    private final List<Connection> opened = new ArrayList<>();
    private final OneAtATime lock = new OneAtATime(
            new DelegatingDataSource(TestDatabase.unpooled()) {
                @Override
                public Connection getConnection() throws SQLException {
                    opened.add(super.getConnection());
                    return opened.getLast();
                }
            },
            NodeLock.Of.REBUILDING);

    @Test
    void theServerSoonMissesANodeThatHasTheTurnAndVanished() throws SQLException {
        try (Turn turn = lock.take().orElseThrow()) {
            assertThat(turn.isHeld()).isTrue();
            assertThat(JdbcClient.create(new SingleConnectionDataSource(opened.getFirst(), true))
                            .sql("SELECT setting::int FROM pg_settings WHERE name = 'tcp_keepalives_idle'")
                            .query(Integer.class)
                            .single())
                    .isBetween(1, 30);
            assertThat(opened.getFirst().getNetworkTimeout()).isPositive();
        }
    }

    @Test
    void nothingStaysOpenOfATurnThatIsAnothersOrGivenBack() {
        Turn first = lock.take().orElseThrow();
        assertThat(lock.take()).isEmpty();
        first.close();

        assertThat(first.isHeld()).isFalse();
        assertThat(opened).hasSize(2).allSatisfy(connection -> assertThat(connection.isClosed())
                .isTrue());
    }
}

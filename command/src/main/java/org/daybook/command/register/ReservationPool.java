package org.daybook.command.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Two connections of their own for reservations. A command holds a connection while it reserves a name; were the second
 * taken from the same pool, enough commands at once would each hold one and wait for another for ever.
 */
final class ReservationPool implements AutoCloseable {

    private static final int CONNECTIONS = 2;

    private final DataSource dataSource;
    private final AutoCloseable owned;

    private ReservationPool(DataSource dataSource, AutoCloseable owned) {
        this.dataSource = dataSource;
        this.owned = owned;
    }

    /** A pool to the same database beside the given one; where that is no pool, the data source itself. */
    static ReservationPool beside(DataSource main) {
        HikariDataSource pool = pooled(main);
        if (pool == null) return new ReservationPool(main, () -> {});
        HikariConfig config = new HikariConfig();
        pool.copyStateTo(config);
        config.setPoolName("reservations");
        config.setMetricRegistry(null);
        config.setMetricsTrackerFactory(null);
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setInitializationFailTimeout(-1);
        HikariDataSource own = new HikariDataSource(config);
        return new ReservationPool(own, own);
    }

    private static HikariDataSource pooled(DataSource main) {
        try {
            return main.isWrapperFor(HikariDataSource.class) ? main.unwrap(HikariDataSource.class) : null;
        } catch (SQLException e) {
            return null;
        }
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() throws Exception {
        owned.close();
    }
}

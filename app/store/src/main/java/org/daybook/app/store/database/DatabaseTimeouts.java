package org.daybook.app.store.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Timeouts for a database that does not answer, because it is frozen or behind a network that drops everything. A
 * request is answered 503 within ten seconds; once the database is back, requests are answered as usual.
 */
final class DatabaseTimeouts {

    /** Of a connection to the database, from the first packet to the password. */
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(4);

    /** Of a connection from the pool. */
    private static final Duration POOLED_WITHIN = Duration.ofSeconds(5);

    private static final Duration STILL_THERE_WITHIN = Duration.ofSeconds(2);

    /** Longer than the server lets a statement run, so that a live server ends it and the connection is kept. */
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(8);

    /** Building an index of a large table is one statement. */
    private static final Duration LONG_WORK_ANSWERS_WITHIN = Duration.ofMinutes(10);

    /** The session setting with which the server ends a statement for which nobody is waiting any more. */
    static final String SESSION = "set statement_timeout = '7s';\n";

    private DatabaseTimeouts() {}

    static void set(HikariDataSource pool) {
        pool.setConnectionTimeout(POOLED_WITHIN.toMillis());
        pool.setValidationTimeout(STILL_THERE_WITHIN.toMillis());
        // As texts: the driver takes no notice of anything else.
        pool.addDataSourceProperty("connectTimeout", seconds(CONNECTS_WITHIN));
        pool.addDataSourceProperty("loginTimeout", seconds(CONNECTS_WITHIN));
        pool.addDataSourceProperty("socketTimeout", seconds(ANSWERS_WITHIN));
        pool.addDataSourceProperty("cancelSignalTimeout", seconds(STILL_THERE_WITHIN));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.toSeconds());
    }

    static void setForConnecting(PGSimpleDataSource source) {
        source.setConnectTimeout((int) CONNECTS_WITHIN.toSeconds());
        source.setLoginTimeout((int) CONNECTS_WITHIN.toSeconds());
        source.setTcpKeepAlive(true);
    }

    static void setForLongWork(PGSimpleDataSource source) {
        source.setSocketTimeout((int) LONG_WORK_ANSWERS_WITHIN.toSeconds());
    }
}

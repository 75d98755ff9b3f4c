package org.daybook.app.engine.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.daybook.app.engine.CannotStart;
import org.daybook.query.database.PoolSession;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL, embedded or named: one role runs on it, another owns the tables, and a third redacts.
 *
 * @param owner absent where somebody else migrates; the migrations are then only checked
 * @param redactor absent where nothing is redacted from this node
 */
public record Database(String url, Login application, Optional<Login> owner, Optional<Login> redactor) {

    /** Ten at once keep two cores busy; more only wait for one another. */
    private static final int MOST_CONNECTIONS = 10;

    private static final int IDLE_CONNECTIONS = 4;

    private static final Duration WRITER_CONNECTS_WITHIN = Duration.ofSeconds(5);

    /** Longer than the server lets a statement run, so that it is the server that ends it. */
    private static final Duration WRITER_WAITS_FOR_AN_ANSWER = Duration.ofSeconds(10);

    private static final String WRITER_SESSION =
            """
            set statement_timeout = '8s';
            set idle_in_transaction_session_timeout = '8s';
            set enable_seqscan = off;
            set plan_cache_mode = force_generic_plan
            """;

    /** @throws CannotStart if the role that runs is one of the others: it could then change what is recorded */
    public Database {
        if (owner.filter(o -> o.username().equals(application.username())).isPresent()) {
            throw new CannotStart("The role " + application.username()
                    + " cannot both own the tables and run on them; name another daybook.database.owner-username.");
        }
        if (redactor.filter(r -> r.username().equals(application.username())).isPresent()) {
            throw new CannotStart("The role " + application.username()
                    + " cannot both redact and run; name another daybook.database.redactor-username.");
        }
    }

    /** The pool on which the application runs. */
    public HikariDataSource pool() {
        HikariDataSource pool = pool("daybook");
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        pool.setMinimumIdle(IDLE_CONNECTIONS);
        pool.setConnectionInitSql(PoolSession.SETTINGS);
        return pool;
    }

    /**
     * The one connection of the writer of the record, which no reader can keep from it. Each of its settings keeps a node
     * that hangs or vanishes from holding the lock of the record for longer than others wait for it, or keeps a plan
     * made while the tables were small from being used when they are large.
     */
    public HikariDataSource writerPool() {
        HikariDataSource pool = pool("writer");
        pool.setMaximumPoolSize(1);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(WRITER_CONNECTS_WITHIN.toMillis());
        pool.setConnectionInitSql(WRITER_SESSION);
        pool.addDataSourceProperty("connectTimeout", WRITER_CONNECTS_WITHIN.toSeconds());
        pool.addDataSourceProperty("socketTimeout", WRITER_WAITS_FOR_AN_ANSWER.toSeconds());
        // It has few statements, each run for ever: planned once, by the server.
        pool.addDataSourceProperty("prepareThreshold", 1);
        return pool;
    }

    private HikariDataSource pool(String name) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(application.username());
        pool.setPassword(application.password());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }

    /** Connections of a role, unpooled. */
    public DataSource as(Login login) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.username());
        source.setPassword(login.password());
        return source;
    }
}

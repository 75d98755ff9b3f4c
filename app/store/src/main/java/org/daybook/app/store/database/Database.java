package org.daybook.app.store.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.daybook.app.store.CannotStart;
import org.daybook.query.database.PoolSession;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL, embedded or configured, with three roles: one that runs Daybook, one that owns the tables, and one
 * that redacts.
 *
 * @param owner absent where somebody else migrates; the migrations are then only checked
 * @param redactor absent where nothing is redacted from this node
 */
public record Database(String url, Login application, Optional<Login> owner, Optional<Login> redactor) {

    /** Ten at once keep two cores busy; more only wait for one another. */
    private static final int MOST_CONNECTIONS = 10;

    private static final int IDLE_CONNECTIONS = 4;

    private static final String WRITER_SESSION =
            """
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
        pool.setConnectionInitSql(DatabaseTimeouts.SESSION + PoolSession.SETTINGS);
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
        pool.setConnectionInitSql(DatabaseTimeouts.SESSION + WRITER_SESSION);
        // It has few statements, each repeated constantly: planned once, by the server.
        pool.addDataSourceProperty("prepareThreshold", "1");
        return pool;
    }

    private HikariDataSource pool(String name) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(application.username());
        pool.setPassword(application.password());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        DatabaseTimeouts.set(pool);
        return pool;
    }

    /** Connections of a role, unpooled: for work that may take long, each statement of it up to ten minutes. */
    public DataSource as(Login login) {
        PGSimpleDataSource source = connecting(login);
        DatabaseTimeouts.setForLongWork(source);
        return source;
    }

    /** Connections of a role on which a statement may take as long as it takes, as a migration of a large record may. */
    DataSource migratingAs(Login login) {
        return connecting(login);
    }

    private PGSimpleDataSource connecting(Login login) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        DatabaseTimeouts.setForConnecting(source);
        source.setUrl(url);
        source.setUser(login.username());
        source.setPassword(login.password());
        return source;
    }
}

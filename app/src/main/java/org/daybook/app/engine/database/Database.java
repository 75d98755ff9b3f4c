package org.daybook.app.engine.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.daybook.app.engine.CannotStart;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL, embedded or named: one role runs on it and another owns the tables.
 *
 * @param owner absent where somebody else migrates; the migrations are then only checked
 */
public record Database(String url, Login application, Optional<Login> owner) {

    /**
     * Ten writers and readers at once keep two cores busy; more only wait for the one lock of the record. Fewer than four
     * could leave a command waiting for the connection that its own register needs.
     */
    private static final int MOST_CONNECTIONS = 10;

    private static final int IDLE_CONNECTIONS = 4;

    /** @throws CannotStart if the two roles are one: it could then change what is recorded */
    public Database {
        if (owner.filter(o -> o.username().equals(application.username())).isPresent()) {
            throw new CannotStart("The role " + application.username()
                    + " cannot both own the tables and run on them; name another daybook.database.owner-username.");
        }
    }

    /** The pool on which the application runs. */
    public HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("daybook");
        pool.setJdbcUrl(url);
        pool.setUsername(application.username());
        pool.setPassword(application.password());
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        pool.setMinimumIdle(IDLE_CONNECTIONS);
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

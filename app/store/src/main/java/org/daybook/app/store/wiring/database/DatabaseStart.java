package org.daybook.app.store.wiring.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.database.Migrations;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.springframework.beans.factory.DisposableBean;

/**
 * Starts the database: the embedded server if needed, migrations, and a connection. This runs in parallel with the
 * rest of the start, until somebody needs a part of it.
 */
final class DatabaseStart implements DisposableBean {

    private final CompletableFuture<Optional<EmbeddedDatabase>> embedded;
    private final CompletableFuture<Database> database;
    private final CompletableFuture<HikariDataSource> pool;

    private DatabaseStart(EngineProperties properties) {
        embedded = begin(() -> embedded(properties));
        database = embedded.thenApply(
                own -> own.map(EmbeddedDatabase::database).orElseGet(properties.database()::database));
        pool = database.thenApply(DatabaseStart::migratedPool);
    }

    static DatabaseStart of(EngineProperties properties) {
        return new DatabaseStart(properties);
    }

    Optional<EmbeddedDatabase> embedded() {
        return outcome(embedded);
    }

    Database database() {
        return outcome(database);
    }

    HikariDataSource pool() {
        return outcome(pool);
    }

    /** Stops what was started and not used: something else may have failed first. */
    @Override
    public void destroy() {
        pool.handle((opened, failure) -> opened)
                .thenAccept(opened -> {
                    if (opened != null) opened.close();
                })
                .join();
        if (!embedded.isCompletedExceptionally()) embedded.join().ifPresent(EmbeddedDatabase::close);
    }

    private static Optional<EmbeddedDatabase> embedded(EngineProperties properties) {
        return properties.database().isNamed()
                ? Optional.empty()
                : Optional.of(EmbeddedDatabase.start(
                        properties.data(), properties.embedded().settings()));
    }

    private static HikariDataSource migratedPool(Database database) {
        new Migrations(database).run();
        HikariDataSource pool = database.pool();
        try {
            pool.getConnection().close();
            return pool;
        } catch (SQLException e) {
            pool.close();
            throw new CannotStart("Daybook cannot connect to " + database.url() + ": " + e.getMessage(), e);
        }
    }

    private static <T> CompletableFuture<T> begin(Supplier<T> task) {
        return CompletableFuture.supplyAsync(
                task, run -> Thread.ofPlatform().name("database-start").daemon().start(run));
    }

    /** What came of it; a failure is the one that its user would have met. */
    private static <T> T outcome(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}

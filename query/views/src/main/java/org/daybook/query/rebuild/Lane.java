package org.daybook.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.writing.Refill;

/** One of several threads of a rebuild, with a connection of its own. Each piece of work is one transaction. */
final class Lane implements AutoCloseable {

    private final Connection connection;
    private final Refill refill;
    private final RebuildLog log;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuild-lane-", 0).daemon().factory());

    private Lane(Connection connection, FactSchema idle) {
        this.connection = connection;
        this.refill = new Refill(connection, idle);
        this.log = RebuildLog.on(connection);
    }

    static Lane open(DataSource connections, FactSchema idle) throws SQLException {
        Connection connection = connections.getConnection();
        try (Statement statement = connection.createStatement()) {
            // A crash of the database takes back the last pieces together with the progress that they made. The swap
            // waits for the disk, and for all that was written before.
            statement.execute("SET synchronous_commit = off");
            connection.setAutoCommit(false);
            return new Lane(connection, idle);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** What a lane does in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T on(Refill refill, RebuildLog log) throws Exception;
    }

    <T> Future<T> run(Work<T> work) {
        return thread.submit(() -> {
            try {
                T done = work.on(refill, log);
                connection.commit();
                return done;
            } catch (Throwable e) {
                // After errors as well: what comes next must not commit what this has left.
                takeBack(e);
                throw e;
            }
        });
    }

    /** Does it in no transaction. */
    <T> Future<T> runApart(Work<T> work) {
        return thread.submit(() -> {
            connection.setAutoCommit(true);
            try {
                return work.on(refill, log);
            } finally {
                connection.setAutoCommit(false);
            }
        });
    }

    private void takeBack(Throwable why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /** What is under way is cut short and taken back. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (ends()) connection.close();
            else connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is gone already.
        }
    }

    private boolean ends() {
        try {
            return thread.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

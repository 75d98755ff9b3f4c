package org.daybook.app.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.entry.EntryColumns;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.postgresql.PGStatement;

/**
 * Reads {@code record.event} in pages by position. Positions have no gaps and never appear out of order, so a page is
 * one round trip over the primary key, and no snapshot is held open, however long the reading takes.
 */
public final class PostgresEntries implements EntrySource {

    /** How soon a reader sees what another node wrote; what this one wrote it sees at once. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    /** A page takes milliseconds; a server that is silent for this long is gone, and the reader starts again. */
    private static final Duration PAGE_COMES_WITHIN = Duration.ofSeconds(30);

    /** The length of an entry is selected with it: what is too much is left where it is, unread. */
    private static final String SQL =
            """
            SELECT %1$s FROM (
                SELECT *, sum(octet_length(payload) + octet_length(metadata)) OVER (
                    ORDER BY position ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS bytes_before
                FROM (SELECT %1$s FROM record.event WHERE position > ? ORDER BY position LIMIT ?) AS following
            ) AS measured WHERE bytes_before IS NULL OR bytes_before < %2$d ORDER BY position
            """
                    .formatted(EntryColumns.LIST, EntryCursor.PAGE_BYTES);

    private final DataSource connections;
    /** Raised by what this node writes, and by nothing else. */
    private final CommitSignal written = new CommitSignal();

    /** @param connections outside the pool, because a reader keeps its own for as long as it reads */
    public PostgresEntries(DataSource connections) {
        this.connections = connections;
    }

    /** Tells readers that this node has written. */
    public void written() {
        written.raise();
    }

    @Override
    public EntryCursor after(ProjectionPosition reached) {
        try {
            return open(connections.getConnection(), reached.position());
        } catch (SQLException e) {
            throw new IllegalStateException("The record cannot be read", e);
        }
    }

    private Cursor open(Connection connection, long position) throws SQLException {
        try {
            return new Cursor(connection, position);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private final class Cursor implements EntryCursor {

        private final Connection connection;
        private final PreparedStatement statement;
        private long position;

        Cursor(Connection connection, long position) throws SQLException {
            this.connection = connection;
            this.position = position;
            connection.setNetworkTimeout(Runnable::run, (int) PAGE_COMES_WITHIN.toMillis());
            this.statement = connection.prepareStatement(SQL);
            // Below zero: values come in binary from the first page on.
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
        }

        @Override
        public List<RawEntry> next(int most, Duration patience) throws InterruptedException {
            long deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                long before = written.times();
                List<RawEntry> page = page(most);
                Duration left = Duration.ofNanos(deadline - System.nanoTime());
                if (!page.isEmpty() || !left.isPositive()) return page;
                written.await(before, left, LOOK_EVERY);
            }
        }

        private List<RawEntry> page(int most) {
            try {
                statement.setLong(1, position);
                statement.setInt(2, most);
                return read(statement);
            } catch (SQLException e) {
                throw new IllegalStateException("The record cannot be read after position " + position, e);
            }
        }

        private List<RawEntry> read(PreparedStatement statement) throws SQLException {
            List<RawEntry> page = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) page.add(EntryColumns.read(rows));
            }
            if (!page.isEmpty()) position = page.getLast().position();
            return page;
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                // It is gone already.
            }
        }
    }
}

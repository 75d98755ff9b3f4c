package org.daybook.query.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.daybook.query.database.Duty;
import org.daybook.query.database.NodeLock;
import org.daybook.query.facts.EntryCursor;
import org.daybook.query.facts.EntrySource;
import org.daybook.query.facts.RawEntry;
import org.daybook.query.facts.Reached;
import org.daybook.shared.ledger.GrowingTree;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.TreeHash;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Appends every entry of the record to the tree, one node at a time and in the order of positions, and signs what it has
 * come to while entries arrive. An entry is appended once because its position is the key of its leaf. It runs behind the
 * record: nobody who writes waits for it.
 */
@Component
public class LedgerAppender implements SmartLifecycle {

    private static final int MOST = 4_096;
    private static final Duration LOOK_UP = Duration.ofSeconds(1);

    /** Nobody waits longer for a proof, and each checkpoint is one more durable commit. */
    private static final Duration PACE = Duration.ofSeconds(1);

    private final EntrySource record;
    private final LedgerKeys keys;
    private final Clock clock;
    private final Duty duty;

    LedgerAppender(EntrySource record, LedgerKeys keys, Clock clock, @Qualifier("unpooled") DataSource connections) {
        this.record = record;
        this.keys = keys;
        this.clock = clock;
        this.duty = new Duty("ledger", "The ledger stands still", NodeLock.Of.LEDGER, connections, this::append);
    }

    @Override
    public void start() {
        duty.start();
    }

    @Override
    public void stop() {
        duty.stop();
    }

    @Override
    public boolean isRunning() {
        return duty.isRunning();
    }

    private void append(Connection connection, BooleanSupplier goesOn) throws SQLException, InterruptedException {
        new Turn(connection).run(goesOn);
    }

    /** From when this node has the lock until it loses it or is stopped. */
    private final class Turn {

        private final Connection connection;
        private final StoredLedger ledger;
        private final Signing signing;
        private final LedgerRows rows = new LedgerRows();
        private final GrowingTree tree;
        private final Reached from;
        private long signedSize;
        private long signedAt = System.nanoTime();

        Turn(Connection connection) throws SQLException {
            this.connection = connection;
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            ledger = new StoredLedger(jdbc);
            connection.setAutoCommit(false);
            signing = Signing.with(keys, ledger, jdbc, clock.instant());
            long size = ledger.size();
            ledger.latest().ifPresent(newest -> extend(newest, size));
            tree = new GrowingTree(size, ledger.partial(size), rows);
            from = reached();
            signedSize = ledger.latest()
                    .filter(signing::signed)
                    .map(PublishedCheckpoint::size)
                    .orElse(-1L);
            if (signedSize < size) publish();
            // Otherwise what was read would keep a transaction open until something is appended.
            connection.commit();
        }

        /** What was signed is for ever: nothing is signed that contradicts it. */
        private void extend(PublishedCheckpoint newest, long size) {
            if (size >= newest.size() && ledger.tree(newest.size()).root().equals(newest.root())) return;
            throw new IllegalStateException("The " + size + " leaves of the ledger are not those of its checkpoint of "
                    + newest.size() + ": somebody has changed them");
        }

        void run(BooleanSupplier goesOn) throws SQLException, InterruptedException {
            try (EntryCursor cursor = record.after(from)) {
                while (goesOn.getAsBoolean()) {
                    List<RawEntry> page = cursor.next(MOST, untilSomethingIsDue());
                    if (!page.isEmpty()) append(page);
                    if (signedSize < tree.size() && untilTheNextCheckpoint().isZero()) publish();
                }
            }
        }

        private Reached reached() {
            if (tree.size() == 0) return new Reached(-1, Instant.EPOCH);
            byte[] last = ledger.entry(tree.size() - 1).orElseThrow();
            return new Reached(tree.size() - 1, LedgerLeaf.recordedAt(last));
        }

        private Duration untilSomethingIsDue() {
            return signedSize < tree.size() ? untilTheNextCheckpoint() : LOOK_UP;
        }

        private Duration untilTheNextCheckpoint() {
            Duration left = PACE.minusNanos(System.nanoTime() - signedAt);
            return left.isNegative() ? Duration.ZERO : left;
        }

        /** What a crash of the database takes back is appended again; what is signed, never: see {@link #publish}. */
        private void append(List<RawEntry> page) throws SQLException {
            for (RawEntry raw : page) {
                if (raw.position() != tree.size()) throw follows(raw);
                byte[] entry = Leaves.of(raw);
                rows.leaf(raw.position(), entry);
                tree.append(TreeHash.ofLeaf(entry));
            }
            durably(false);
            rows.copy(connection);
            connection.commit();
        }

        private IllegalStateException follows(RawEntry raw) {
            return new IllegalStateException(
                    "The entry at " + raw.position() + " does not follow the " + tree.size() + " of the ledger");
        }

        /** Once this is on disk, so is every leaf that was committed before it. */
        private void publish() throws SQLException {
            durably(true);
            signing.publish(tree.size(), tree.root(), clock.instant());
            connection.commit();
            signedSize = tree.size();
            signedAt = System.nanoTime();
        }

        private void durably(boolean durably) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL synchronous_commit = " + (durably ? "on" : "off"));
            }
        }
    }
}

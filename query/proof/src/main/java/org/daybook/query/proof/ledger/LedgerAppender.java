package org.daybook.query.proof.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.database.LeaderLease;
import org.daybook.query.database.LeaderTask;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.daybook.query.proof.ledger.key.Signing;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.GrowingTree;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.TreeHash;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Appends every entry of the record to the tree, in order of position and on one node at a time, and signs checkpoints
 * while entries arrive. An entry is appended only once because its position is the key of its leaf. Writers never wait
 * for it.
 */
@Component
public class LedgerAppender extends LeaderTask {

    private static final int MOST = 4_096;
    private static final Duration LOOK_UP = Duration.ofSeconds(1);

    /** This is the longest wait for a proof, and each checkpoint is one more durable commit. */
    private static final Duration PACE = Duration.ofSeconds(1);

    private final EntrySource record;
    private final LedgerKeys keys;
    private final Clock clock;
    private final CommitSignal signal;

    LedgerAppender(
            EntrySource record,
            LedgerKeys keys,
            Clock clock,
            CommitSignal signal,
            @Qualifier("unpooled") DataSource connections) {
        super("ledger", "The ledger has stopped", LeaderLease.Duty.LEDGER, connections);
        this.record = record;
        this.keys = keys;
        this.clock = clock;
        this.signal = signal;
    }

    @Override
    protected void lead(LeaderLease lease, BooleanSupplier goesOn) throws SQLException, InterruptedException {
        new Turn(lease.connection()).run(goesOn);
    }

    /** From when this node has the lock until it loses it or is stopped. */
    private final class Turn {

        private final Connection connection;
        private final StoredLedger ledger;
        private final Signing signing;
        private final LedgerRows rows = new LedgerRows();
        private final GrowingTree tree;
        private final ProjectionPosition from;
        private final Checkpoint remembered;
        private long signedSize;
        private long signedAt = System.nanoTime();
        private long toldAt = System.nanoTime();

        Turn(Connection connection) throws SQLException, InterruptedException {
            this.connection = connection;
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            ledger = new StoredLedger(jdbc);
            connection.setAutoCommit(false);
            signing = Signing.with(keys, ledger, jdbc, clock.instant());
            long size = ledger.size();
            Optional<PublishedCheckpoint> newest = ledger.latest();
            newest.ifPresent(published -> extend(published.size(), published.root(), size));
            compareWithTheRecord(newest.map(PublishedCheckpoint::size).orElse(0L), size);
            tree = new GrowingTree(size, ledger.partial(size), rows);
            from = reached(size);
            remembered =
                    keys.lastSigned().map(note -> Checkpoint.parse(note.text())).orElse(null);
            compareWithWhatIsRemembered(size);
            signedSize = newest.filter(signing::signed)
                    .map(PublishedCheckpoint::size)
                    .orElse(-1L);
            if (signedSize < size && mayPublish()) publish();
            // Otherwise what was read would keep a transaction open until something is appended.
            connection.commit();
        }

        /** What was signed is for ever: nothing is signed that contradicts it. */
        private void extend(long signed, TreeHash root, long size) {
            if (size >= signed && ledger.tree(signed).root().equals(root)) return;
            throw contradicts(size, signed);
        }

        private static IllegalStateException contradicts(long size, long signed) {
            return new IllegalStateException("The " + size + " leaves of the ledger do not begin with the " + signed
                    + " that were signed: somebody has changed them, or the database is an older one");
        }

        /**
         * The last that this node signed may be one whose leaves a crash of the database took back: they are appended again,
         * and nothing is signed before they are the same.
         */
        private void compareWithWhatIsRemembered(long size) {
            if (remembered == null || size < remembered.size()) return;
            extend(remembered.size(), remembered.root(), size);
        }

        private boolean mayPublish() {
            return remembered == null || tree.size() >= remembered.size();
        }

        /** What is not signed yet may not have been put there by us: it is signed only if it is the record's. */
        private void compareWithTheRecord(long from, long size) throws InterruptedException {
            long next = from;
            try (EntryCursor cursor = record.after(reached(from))) {
                while (next < size) {
                    List<RawEntry> page = cursor.next((int) Math.min(MOST, size - next), LOOK_UP);
                    Map<Long, byte[]> leaves = ledger.leaves(next, next + page.size());
                    for (RawEntry raw : page) {
                        if (raw.position() != next || !Arrays.equals(Leaves.of(raw), leaves.get(next)))
                            throw notTheRecords(next);
                        next++;
                    }
                    if (page.isEmpty()) throw notTheRecords(next);
                }
            }
        }

        private static IllegalStateException notTheRecords(long position) {
            return new IllegalStateException("The leaf at " + position + " is not that of the entry on record there");
        }

        void run(BooleanSupplier goesOn) throws SQLException, InterruptedException {
            try (EntryCursor cursor = record.after(from)) {
                while (goesOn.getAsBoolean()) {
                    List<RawEntry> page = cursor.next(MOST, untilSomethingIsDue());
                    if (!page.isEmpty()) append(page);
                    if (signedSize < tree.size()
                            && mayPublish()
                            && untilTheNextCheckpoint().isZero()) publish();
                    tellOfCosignatures();
                }
            }
        }

        /** After the first so many leaves. */
        private ProjectionPosition reached(long size) {
            if (size == 0) return new ProjectionPosition(-1, Instant.EPOCH);
            byte[] last = ledger.entry(size - 1)
                    .orElseThrow(() -> new IllegalStateException("The ledger lacks the leaf at " + (size - 1)));
            return new ProjectionPosition(size - 1, LedgerLeaf.recordedAt(last));
        }

        private Duration untilSomethingIsDue() {
            return signedSize < tree.size() && mayPublish() ? untilTheNextCheckpoint() : LOOK_UP;
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
                if (remembered != null
                        && tree.size() == remembered.size()
                        && !tree.root().equals(remembered.root())) {
                    throw contradicts(tree.size(), remembered.size());
                }
            }
            durably(false);
            rows.copy(connection);
            connection.commit();
            signal.raise();
        }

        private IllegalStateException follows(RawEntry raw) {
            return new IllegalStateException(
                    "The entry at " + raw.position() + " does not follow the " + tree.size() + " of the ledger");
        }

        /** Once this is on disk, so is every leaf that was committed before it. */
        private void publish() throws SQLException {
            durably(true);
            signing.publish(tree.size(), tree.root(), clock.instant());
            signal.announce(connection);
            connection.commit();
            signal.raise();
            signedSize = tree.size();
            signedAt = System.nanoTime();
        }

        /** At the pace of checkpoints: a cosignature that is in a link of the history is not taken away unseen. */
        private void tellOfCosignatures() throws SQLException {
            if (System.nanoTime() - toldAt < PACE.toNanos()) return;
            toldAt = System.nanoTime();
            Optional<PublishedCheckpoint> newest = ledger.latest();
            if (newest.isPresent()) {
                durably(true);
                signing.publishHistory(newest.get().note());
            }
            connection.commit();
        }

        private void durably(boolean durably) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL synchronous_commit = " + (durably ? "on" : "off"));
            }
        }
    }
}

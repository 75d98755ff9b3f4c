package org.daybook.query.proof.ledger;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.daybook.query.Until;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.daybook.query.proof.ledger.key.LedgerSigners;
import org.daybook.query.proof.ledger.key.NodeSigners;
import org.daybook.shared.ledger.MerkleTree;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignerKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of a record for tests, in the tables of {@link TestDatabase} (emptied when it begins). */
public final class TestLedger {

    private final TestRecord record;
    private final StoredLedger stored = new StoredLedger(JdbcClient.create(TestDatabase.application()));

    private TestLedger(TestRecord record) {
        this.record = record;
    }

    public static TestLedger of(TestRecord record) {
        new JdbcTemplate(TestDatabase.owner())
                .execute(
                        "TRUNCATE ledger.leaf, ledger.tile, ledger.key, ledger.checkpoint, ledger.history, ledger.cosignature, ledger.witness");
        return new TestLedger(record);
    }

    public static LedgerSigners signers(StoredLedger ledger, LedgerKeys keys) {
        return new NodeSigners(ledger, keys);
    }

    public StoredHistory history() {
        return new StoredHistory(JdbcClient.create(TestDatabase.application()));
    }

    public StoredLedger stored() {
        return stored;
    }

    LedgerAppender appender(LedgerKeys keys) {
        return appender(keys, record.source());
    }

    LedgerAppender appender(LedgerKeys keys, EntrySource source) {
        return new LedgerAppender(source, keys, Clock.systemUTC(), new CommitSignal(), TestDatabase.unpooled());
    }

    /** The same, signed by that key. */
    public void append(SignerKey key) {
        append(TestKeys.of(key));
    }

    /** A file with these keys in it, the newest first. */
    public static LedgerKeys keysOf(SignerKey... keys) {
        return TestKeys.of(keys);
    }

    /**
     * Appends all that is recorded, and proves it. One that starts signs at once what it finds unsigned; one that runs
     * waits between its checkpoints.
     */
    public void append(LedgerKeys keys) {
        whileOneRuns(keys, () -> stored.size() == record.stored().size());
        whileOneRuns(keys, () -> proved() == record.stored().size());
    }

    private void whileOneRuns(LedgerKeys keys, BooleanSupplier condition) {
        LedgerAppender appender = appender(keys);
        appender.start();
        try {
            await(condition);
        } finally {
            appender.stop();
        }
    }

    void awaitAll() {
        await(() -> proved() == record.stored().size());
    }

    long proved() {
        return stored.latest().map(PublishedCheckpoint::size).orElse(-1L);
    }

    public static void await(BooleanSupplier condition) {
        Until.holds(condition::getAsBoolean);
    }

    /** What the leaves of the record have to be. */
    List<byte[]> leaves() {
        return record.stored().stream().map(TestRecord::raw).map(Leaves::of).toList();
    }

    /** The tree of the first leaves, computed from the record as RFC 6962 defines it. */
    MerkleTree tree(long size) {
        List<byte[]> leaves = leaves();
        return new MerkleTree((height, index) -> root(leaves, (int) (index << height), 1 << height), size);
    }

    private static TreeHash root(List<byte[]> leaves, int begin, int count) {
        if (count == 1) return TreeHash.ofLeaf(leaves.get(begin));
        int half = count / 2;
        return TreeHash.ofNode(root(leaves, begin, half), root(leaves, begin + half, half));
    }
}

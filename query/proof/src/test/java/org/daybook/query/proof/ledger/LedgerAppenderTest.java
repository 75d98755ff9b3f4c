package org.daybook.query.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.database.ListeningNode;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.TreeHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class LedgerAppenderTest {

    private static final String BY_THE_ONE_WITH_THE_LOCK =
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
                    + " AND (classid::bigint << 32) + objid::bigint = x'6c6564676572'::bigint";

    private final RandomHistory history = new RandomHistory(2017, 40);
    private final TestRecord record = history.record();
    private final TestLedger ledger = TestLedger.of(record);
    private final TestKeys keys = new TestKeys();
    private final LedgerAppender appender = ledger.appender(keys);
    private final LedgerAppender other = ledger.appender(keys);

    @AfterEach
    void stop() {
        appender.stop();
        other.stop();
    }

    @Test
    void everyEntryIsALeafAtItsPositionAndProvedByASignedCheckpoint() {
        appender.start();
        ledger.awaitAll();
        isTheTreeOfTheRecord();

        PublishedCheckpoint newest = ledger.stored().latest().orElseThrow();
        assertThat(newest.note().isSignedBy(keys.read().getFirst().verifier())).isTrue();
        assertThat(Checkpoint.parse(newest.note().text()))
                .isEqualTo(new Checkpoint(TestKeys.ORIGIN, newest.size(), newest.root()));
    }

    @Test
    void aCheckpointRaisesTheSignalOnItsNodeAndIsAnnouncedToOthers() throws Exception {
        CommitSignal signal = new CommitSignal();
        try (ListeningNode second = new ListeningNode()) {
            LedgerAppender first = new LedgerAppender(
                    record.source(), keys, Clock.systemUTC(), signal, second.connectionsOfTheFirst());
            first.start();
            try {
                assertThat(second.hearsTheFirst()).isTrue();
                assertThat(ListeningNode.isRaised(signal)).isTrue();
            } finally {
                first.stop();
            }
        }
    }

    @Test
    void anEmptyRecordHasACheckpointOfNothing() {
        TestRecord nothing = TestRecord.beginning(RandomHistory.BEGIN);
        TestLedger empty = TestLedger.of(nothing);
        empty.append(keys);
        assertThat(empty.stored().latest().orElseThrow().root()).isEqualTo(TreeHash.EMPTY);
    }

    @Test
    void whatIsRecordedLaterIsProvedByALaterCheckpointThatExtendsTheEarlier() {
        appender.start();
        ledger.awaitAll();
        long before = ledger.proved();
        history.goOn(300);
        ledger.awaitAll();

        isTheTreeOfTheRecord();
        assertThat(ledger.stored().ofSize(before).orElseThrow().root())
                .isEqualTo(ledger.tree(before).root());
    }

    @Test
    void oneThatStartsAnewGoesOnWhereTheLastStoppedAcrossFullTiles() {
        for (int more : List.of(150, 200, 250, 0)) {
            ledger.append(keys);
            isTheTreeOfTheRecord();
            history.goOn(more);
        }
        ledger.append(keys);
        isTheTreeOfTheRecord();
    }

    @Test
    void oneOfSeveralAppendsAndAnotherTakesOver() {
        appender.start();
        ledger.awaitAll();
        other.start();
        history.goOn(20);
        ledger.awaitAll();
        appender.stop();

        history.goOn(20);
        ledger.awaitAll();
        isTheTreeOfTheRecord();
    }

    @Test
    void aConnectionThatIsLostIsReplaced() {
        appender.start();
        ledger.awaitAll();
        assertThat(record.jdbc().queryForList(BY_THE_ONE_WITH_THE_LOCK, Boolean.class))
                .containsExactly(true);

        history.goOn(20);
        ledger.awaitAll();
        isTheTreeOfTheRecord();
    }

    @Test
    void anEntryThatDoesNotFollowIsNotAppended() {
        EntrySource withAGap = reached -> new Skipping(record.source().after(reached), 20);
        AtomicInteger tries = new AtomicInteger();
        LedgerAppender reads = ledger.appender(keys, reached -> {
            tries.incrementAndGet();
            return withAGap.after(reached);
        });
        reads.start();
        TestLedger.await(() -> tries.get() > 1);
        reads.stop();
        assertThat(ledger.stored().size()).isZero();
        assertThat(ledger.proved()).isZero();
    }

    @Test
    void oneThatSlippedPastTheLockCannotAppendAnythingTwice() {
        ledger.append(keys);
        assertThatThrownBy(() -> record.jdbc().update("INSERT INTO ledger.leaf (position, entry) VALUES (0, 'again')"))
                .hasMessageContaining("leaf_pkey");
    }

    @Test
    void theApplicationCanChangeNothingThatIsInTheLedger() {
        ledger.append(keys);
        for (String change : List.of(
                "UPDATE ledger.leaf SET entry = 'x'",
                "DELETE FROM ledger.leaf",
                "UPDATE ledger.checkpoint SET note = 'x'",
                "DELETE FROM ledger.checkpoint",
                "UPDATE ledger.key SET lost = true",
                "DELETE FROM ledger.tile",
                "TRUNCATE ledger.tile")) {
            assertThatThrownBy(() -> record.jdbc().execute(change))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aLeafThatSomebodyPutThereIsNotSigned() {
        ledger.append(keys);
        long size = ledger.proved();
        history.goOn(1);
        record.jdbc()
                .update(
                        "INSERT INTO ledger.leaf (position, entry) SELECT ?, entry FROM ledger.leaf WHERE position = ?",
                        size,
                        size - 1);
        appender.start();
        TestLedger.await(() -> appender.trouble().isPresent());
        assertThat(appender.trouble().orElseThrow()).contains("is not that of the entry on record");
        assertThat(ledger.proved()).isEqualTo(size);
    }

    @Test
    void aNodeSignsNoOtherHistoryThanTheOneItRemembersWhateverTheTablesSay() {
        ledger.append(keys);
        RandomHistory another = new RandomHistory(2018, 60);
        TestLedger emptied = TestLedger.of(another.record());
        LedgerAppender deceived = emptied.appender(keys);
        deceived.start();
        TestLedger.await(() -> deceived.trouble().isPresent());
        deceived.stop();
        assertThat(deceived.trouble().orElseThrow()).contains("do not begin with");
        assertThat(emptied.proved()).isEqualTo(-1);
    }

    @Test
    void leavesThatACrashTookBackAreAppendedAgainBeforeAnythingIsSigned() {
        ledger.append(keys);
        JdbcTemplate owner = new JdbcTemplate(TestDatabase.owner());
        owner.update("DELETE FROM ledger.checkpoint WHERE size > 0");
        owner.update("DELETE FROM ledger.leaf WHERE position > 9");
        ledger.append(keys);
        isTheTreeOfTheRecord();
        assertThat(owner.queryForObject("SELECT min(size) FROM ledger.checkpoint WHERE size > 0", Long.class))
                .isEqualTo(record.stored().size());
    }

    private void isTheTreeOfTheRecord() {
        long size = record.stored().size();
        PublishedCheckpoint newest = ledger.stored().latest().orElseThrow();
        assertThat(newest.size()).isEqualTo(size);
        assertThat(newest.root()).isEqualTo(ledger.tree(size).root());
        assertThat(ledger.stored().tree(size).root()).isEqualTo(newest.root());
        List<byte[]> leaves = ledger.leaves();
        for (int position = 0; position < size; position++) {
            assertThat(ledger.stored().entry(position).orElseThrow()).isEqualTo(leaves.get(position));
        }
    }
}

package org.daybook.query.facts.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.query.Until;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.database.ListeningNode;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestCursor;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FactsProjectorTest {

    private final RandomHistory history = new RandomHistory(2022, 40);
    private final TestRecord record = history.record();
    private final FactsProjector projector = record.projector();
    private final FactsProjector other = record.projector();

    @AfterEach
    void stop() {
        projector.stop();
        other.stop();
    }

    @Test
    void whatIsRecordedIsWrittenWithThePositionThatItReaches() {
        projector.start();
        awaitAll();
        assertThat(record.projection().reached())
                .isEqualTo(new ProjectionPosition(
                        record.head(), record.stored().getLast().recordedAt()));

        history.goOn(20);
        awaitAll();
    }

    @Test
    void aBatchRaisesTheSignalOnItsNodeAndIsAnnouncedToOthers() throws Exception {
        CommitSignal signal = new CommitSignal();
        try (ListeningNode second = new ListeningNode()) {
            FactsProjector first =
                    new FactsProjector(record.source(), signal, goesOn -> {}, second.connectionsOfTheFirst());
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
    void oneThatStartsAnewGoesOnWhereTheLastStopped() {
        projector.start();
        awaitAll();
        projector.stop();
        history.goOn(20);

        other.start();
        awaitAll();
    }

    @Test
    void oneOfSeveralProjectsAndAnotherTakesOver() {
        projector.start();
        awaitAll();
        other.start();
        history.goOn(20);
        awaitAll();
        projector.stop();

        history.goOn(20);
        awaitAll();
    }

    @Test
    void aConnectionThatIsLostIsReplaced() {
        projector.start();
        awaitAll();
        assertThat(record.jdbc()
                        .queryForList(
                                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
                                        + " AND (classid::bigint << 32) + objid::bigint = x'6661637473'::bigint",
                                Boolean.class))
                .containsExactly(true);

        history.goOn(20);
        awaitAll();
    }

    @Test
    void aBatchThatCannotBeWrittenLeavesNothingBehindAndIsTriedAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        AtomicInteger attempts = new AtomicInteger();
        EntrySource unreadable = reached -> new TestCursor(record.stored(), reached.position()) {
            @Override
            public List<RawEntry> next(int most, Duration patience) throws InterruptedException {
                attempts.incrementAndGet();
                List<RawEntry> page = super.next(most, patience);
                return broken.get() ? page.stream().map(e -> lastIsGarbled(e)).toList() : page;
            }
        };
        FactsProjector tries =
                new FactsProjector(unreadable, new CommitSignal(), goesOn -> {}, TestDatabase.unpooled());
        tries.start();
        Until.holds(() -> attempts.get() > 1);
        assertThat(record.projection().reached().position()).isEqualTo(-1);
        assertThat(record.written().after(-1, record.head(), 500)).isEmpty();

        broken.set(false);
        awaitAll();
        tries.stop();
    }

    @Test
    void atAnEntryOfNewerSoftwareTheViewsStopAndNothingIsMisread() {
        AtomicBoolean old = new AtomicBoolean(true);
        long newer = record.head() - 3;
        EntrySource upgraded = reached -> new TestCursor(record.stored(), reached.position()) {
            @Override
            public List<RawEntry> next(int most, Duration patience) throws InterruptedException {
                return super.next(most, patience).stream()
                        .map(e -> old.get() && e.position() == newer ? ofNewerSoftware(e) : e)
                        .toList();
            }
        };
        FactsProjector follower =
                new FactsProjector(upgraded, new CommitSignal(), goesOn -> {}, TestDatabase.unpooled());
        follower.start();
        Until.holds(() -> follower.unknown().isPresent());
        assertThat(follower.unknown()).hasValueSatisfying(why -> assertThat(why).contains("version 99"));
        assertThat(record.projection().reached().position()).isEqualTo(newer - 1);
        assertThat(record.written().after(-1, record.head(), 500)).hasSize((int) newer);

        old.set(false);
        awaitAll();
        Until.holds(() -> follower.unknown().isEmpty());
        follower.stop();
    }

    private static RawEntry ofNewerSoftware(RawEntry e) {
        return new RawEntry(e.header(), e.type(), 99, e.payload(), e.metadata());
    }

    @Test
    void anErrorDoesNotEndIt() {
        AtomicInteger attempts = new AtomicInteger();
        EntrySource tooDeepOnce = reached -> {
            if (attempts.getAndIncrement() == 0) throw new StackOverflowError("As of a document nested too deep");
            return record.source().after(reached);
        };
        FactsProjector tries =
                new FactsProjector(tooDeepOnce, new CommitSignal(), goesOn -> {}, TestDatabase.unpooled());
        tries.start();
        awaitAll();
        tries.stop();
    }

    private RawEntry lastIsGarbled(RawEntry e) {
        return e.position() < record.head()
                ? e
                : new RawEntry(e.header(), e.type(), e.typeVersion(), new byte[] {'{'}, e.metadata());
    }

    private void awaitAll() {
        Until.holds(() -> record.projection().reached().position() == record.head());
        assertThat(record.written().after(-1, record.head(), 500)).isEqualTo(record.stored());
    }
}

package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.history.Told;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.rag.RagRating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class RebuildsTest {

    private static final List<String> TABLES = List.of(
            "entry",
            "voiding",
            "thread",
            "programme",
            "workstream",
            "rag",
            "objective",
            "deliverable",
            "progress",
            "next_step",
            "board_item",
            "decision",
            "measure",
            "milestone",
            "update");

    private final Told told = new Told();
    private final TestRecord record = told.record();
    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.application());
    private final RebuildLog log = new RebuildLog(jdbc);

    @BeforeEach
    void nothingLeftBehind() {
        log.unfinished().forEach(left -> log.finish(left.id(), Instant.now(), "left by another test"));
    }

    @Test
    void whatIsRebuiltEqualsWhatWasAndServes() throws InterruptedException {
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_A);
        Rebuild asked = rebuilds(this::read).start(TestRecord.ACCOUNT);
        Rebuild finished = finished(asked.id());

        assertThat(finished.failure()).isNull();
        assertThat(finished.target()).isEqualTo(9);
        assertThat(finished.position()).isEqualTo(9);
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        assertThat(record.projection().reached(FactSchema.FACTS_B))
                .isEqualTo(record.projection().reached(FactSchema.FACTS_A));
        assertThat(TABLES)
                .allSatisfy(table -> assertThat(rows("facts_b", table)).isEqualTo(rows("facts_a", table)));
    }

    @Test
    void theOldViewsServeMeanwhileAndWhatIsRecordedMeanwhileIsNotLost() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Rebuild asked = rebuilds((after, last, most) -> {
                    reading.countDown();
                    await(goOn);
                    return read(after, last, Math.min(most, 3));
                })
                .start(TestRecord.ACCOUNT);
        reading.await();
        told.in(Told.rated(RagRating.AMBER, "Recorded meanwhile"));

        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_A);
        assertThat(record.projection().reached().position()).isEqualTo(10);
        goOn.countDown();
        assertThat(finished(asked.id()).failure()).isNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        assertThat(record.projection().reached().position()).isEqualTo(10);
        assertThat(rows("facts_b", "rag")).isEqualTo(rows("facts_a", "rag"));
    }

    @Test
    void twoAtOnceAreRefused() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        Rebuild first = rebuilds((after, last, most) -> {
                    await(goOn);
                    return read(after, last, most);
                })
                .start(TestRecord.ACCOUNT);

        assertThatThrownBy(() -> rebuilds(this::read).start(TestRecord.ACCOUNT))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("rebuild-under-way"));
        goOn.countDown();
        assertThat(finished(first.id()).failure()).isNull();
    }

    @Test
    void oneCutShortIsStartedAnew() throws InterruptedException {
        Rebuild left = new Rebuild(
                UUID.randomUUID(), TestRecord.ACCOUNT.value(), Instant.now(), FactSchema.FACTS_B, 9, 4, null, null);
        log.begin(left);
        record.project(FactSchema.FACTS_B, record.stored().subList(0, 5));

        rebuilds(this::read).takeUpWhatWasCutShort();
        assertThat(finished(left.id()).failure()).isNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        assertThat(rows("facts_b", "entry")).isEqualTo(rows("facts_a", "entry"));
    }

    @Test
    void oneThatFailsLeavesTheViewsAsTheyWere() throws InterruptedException {
        Rebuild asked = rebuilds((after, last, most) -> List.of()).start(TestRecord.ACCOUNT);

        assertThat(finished(asked.id()).failure()).contains("gives nothing after position -1");
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_A);
    }

    private List<TrackedEventMessage<?>> read(long after, long last, int most) {
        List<TrackedEventMessage<?>> events = record.messages();
        int end = (int) Math.min(Math.min(last, events.size() - 1) + 1, after + 1 + most);
        return events.subList((int) after + 1, end);
    }

    private Rebuilds rebuilds(RecordCursor cursor) {
        Filling filling = new Filling(
                cursor,
                record.refill(),
                record.projection(),
                log,
                new JdbcTransactionManager(TestDatabase.application()));
        OneAtATime lock = new OneAtATime(TestDatabase.application());
        return new Rebuilds(log, lock, filling, record.projection(), () -> record.head(), Clock.systemUTC());
    }

    private Rebuild finished(UUID id) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(deadline)) {
            Optional<Rebuild> finished = log.newest(50).stream()
                    .filter(r -> r.id().equals(id) && r.finishedAt() != null)
                    .findFirst();
            if (finished.isPresent() && free()) return finished.get();
            Thread.sleep(20);
        }
        throw new AssertionError("The rebuild did not finish");
    }

    private static boolean free() {
        return new OneAtATime(TestDatabase.application())
                .take()
                .map(turn -> {
                    turn.close();
                    return true;
                })
                .orElse(false);
    }

    private List<String> rows(String schema, String table) {
        return jdbc.sql("SELECT t::text FROM %s.\"%s\" t ORDER BY 1".formatted(schema, table))
                .query(String.class)
                .list();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

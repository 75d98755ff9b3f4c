package org.daybook.app.store.postgres.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.app.store.Entries.opened;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.app.store.Node;
import org.daybook.app.store.database.Timestamps;
import org.daybook.app.store.postgres.PostgresSeal;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Once it was answered what the record said up to an instant, nothing is recorded at that instant or before. */
class SealTest extends WriterOnPostgres {

    private static final long BEFORE_THE_COMMIT = 4711;

    private final JdbcClient sql = JdbcClient.create(database.as(database.application()));
    private final PostgresSeal seal = new PostgresSeal(sql, Clock.systemUTC());

    /** An answer: the last entry recorded by an instant. */
    private record Answer(Instant knownAt, long position) {}

    private Answer answer(Instant knownAt) {
        assertThat(seal.extend(knownAt)).isTrue();
        return new Answer(knownAt, position(knownAt));
    }

    private long position(Instant knownAt) {
        return sql.sql("select coalesce(max(position), -1) from record.event where recorded_at <= ?")
                .param(Timestamps.timestamp(knownAt))
                .query(Long.class)
                .single();
    }

    /** Later than everything that was recorded or answered, by a node whose clock is ahead too. */
    private Instant now() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant next = seal.until().plus(1, ChronoUnit.MILLIS);
        return now.isAfter(next) ? now : next;
    }

    private static Node node(long seconds) {
        return new Node(database, Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds)));
    }

    @Test
    void whileAnEntryIsStampedAndNotCommittedNothingIsAnsweredAndAfterwardsTheAnswerHasIt() {
        try (WriterStage stage = WriterStage.on(database)) {
            heldBeforeTheCommit();
            stage.hold(BEFORE_THE_COMMIT);
            DomainEventMessage<?> entry = opened(UUID.randomUUID());
            WriterStage.Sent sent = stage.sendAndAwaitTaken(entry);
            Instant knownAt = now();
            assertThat(seal.extend(knownAt))
                    .as("sealed while an entry is written")
                    .isFalse();
            assertThat(seal.until()).isBefore(knownAt);

            stage.release(BEFORE_THE_COMMIT);
            Answer answer = answer(knownAt);
            sent.written();
            assertThat(answer.position()).isEqualTo(positionOf(entry));
            assertThat(position(knownAt)).isEqualTo(answer.position());
        } finally {
            owner().sql("drop trigger if exists held on record.event").update();
        }
    }

    @Test
    void aNodeWhoseClockIsBehindRecordsAfterWhatWasAnswered() {
        Answer answer = answer(now());
        try (Node behind = node(-30)) {
            behind.append(opened(UUID.randomUUID()));
            behind.append(opened(UUID.randomUUID()));
        }
        assertThat(position(answer.knownAt())).isEqualTo(answer.position());
        assertThat(seal.until()).isAfter(answer.knownAt());
    }

    @Test
    void whatWasAnsweredIsTheAnswerHoweverManyNodesWriteAndAsk() throws Exception {
        List<Answer> answers = new ArrayList<>();
        AtomicBoolean writing = new AtomicBoolean(true);
        try (Node exact = node(0);
                Node ahead = node(1);
                Node behind = node(-1);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writers = List.of(exact, ahead, behind, exact, ahead).stream()
                    .<Future<?>>map(node -> threads.submit(() -> write(node)))
                    .toList();
            List<Future<List<Answer>>> readers = List.of(0, -1, 1).stream()
                    .map(seconds -> threads.submit(() -> ask(seconds, writing)))
                    .toList();
            for (Future<?> writer : writers) writer.get();
            writing.set(false);
            for (Future<List<Answer>> reader : readers) answers.addAll(reader.get());
        }
        assertThat(answers).hasSizeGreaterThan(10).allSatisfy(answer -> assertThat(position(answer.knownAt()))
                .isEqualTo(answer.position()));
    }

    @Test
    void theDatabaseRefusesAnEntryAtTheSealOrBefore() {
        answer(now());
        Instant sealed = seal.until();
        Instant next = sealed.plus(1, ChronoUnit.MICROS);
        assertThatThrownBy(() -> insert(sealed))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("up to which the record is sealed");
        insert(next);
        assertThatThrownBy(() -> insert(next)).hasMessageContaining("is that of an entry written before");
    }

    @Test
    void theSealNeverGoesBackAndNobodyMovesItByHand() {
        Instant until = seal.until();
        assertThat(seal.extend(until.minusSeconds(60))).isTrue();
        assertThat(seal.until()).isEqualTo(until);
        assertThatThrownBy(
                        () -> sql.sql("update record.seal set until = 'epoch'").update())
                .hasStackTraceContaining("permission denied");
    }

    private static void write(Node node) {
        for (int i = 0; i < 60; i++) node.append(opened(UUID.randomUUID()));
    }

    /** As a node would that asks as of its own clock, and as of moments just gone. */
    private List<Answer> ask(int seconds, AtomicBoolean writing) {
        List<Answer> answers = new ArrayList<>();
        while (writing.get()) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS).plusMillis(seconds * 100L);
            answers.add(answer(now));
            answers.add(answer(now.minusMillis(3)));
        }
        return answers;
    }

    /** Whoever has inserted waits for a lock that a test holds. */
    private void heldBeforeTheCommit() {
        owner().sql("create or replace function record.hold() returns trigger language plpgsql as $$ begin"
                        + " perform pg_advisory_xact_lock(" + BEFORE_THE_COMMIT + "); return null; end $$")
                .update();
        owner().sql("create trigger held after insert on record.event for each statement"
                        + " execute function record.hold()")
                .update();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(database.as(database.owner().orElseThrow()));
    }

    private long positionOf(DomainEventMessage<?> entry) {
        return sql.sql("select position from record.event where event_id = ?")
                .param(entry.getIdentifier())
                .query(Long.class)
                .single();
    }

    /** As a node of an earlier version would, which knows of no seal. */
    private void insert(Instant recordedAt) {
        sql.sql("insert into record.event select coalesce(max(position), -1) + 1, gen_random_uuid()::text,"
                        + " 'programme', gen_random_uuid(), 0, 'programme.opened', 1, '{}', '{}', ?, date '2021-03-01',"
                        + " 'Europe/London', gen_random_uuid(), 'OWNER', 'Owner', '\\x000102030405060708090a0b0c0d0e0f'"
                        + " from record.event")
                .param(Timestamps.timestamp(recordedAt))
                .update();
    }
}

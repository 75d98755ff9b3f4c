package org.daybook.app.store.postgres.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.store.Entries.opened;
import static org.daybook.app.store.Entries.renamed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.app.store.postgres.StoppablePostgres;
import org.daybook.app.store.postgres.writer.WriterStage.Sent;
import org.daybook.command.dispatch.OutcomeUnknown;
import org.daybook.command.register.RegisterChange;
import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the writer does where the database or the way to it fails. */
class WriterFailuresTest extends WriterOnPostgres {

    private static final WriterLimits SHORT =
            new WriterLimits(64, Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofMillis(800));

    /** However slow the machine is on which PostgreSQL starts again. */
    private static final WriterLimits PATIENT =
            new WriterLimits(64, Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(2));

    @Test
    void aConnectionThatIsTerminatedBeforeTheCommitIsReplacedAndTheGroupIsWrittenOnce() {
        try (WriterStage stage = WriterStage.on(database)) {
            stage.holdTheLock();
            DomainEventMessage<?> one = opened(UUID.randomUUID());
            DomainEventMessage<?> two = opened(UUID.randomUUID());
            Sent taken = stage.sendAndAwaitTaken(one);
            Sent waiting = stage.sendAndAwaitQueued(two);
            stage.terminateWhoWaitsForALock();
            stage.awaitWaitingForALock();
            stage.releaseTheLock();
            taken.written();
            waiting.written();
            assertThat(stage.copies(one, two)).containsExactly(1, 1);
        }
    }

    @Test
    void aConnectionThatIsTerminatedWhileTheRegisterIsChangedIsReplacedToo() {
        RegisterChange waiting = register -> register.sql("select pg_advisory_xact_lock_shared(4242)")
                .query()
                .singleRow();
        try (WriterStage stage = WriterStage.on(database)) {
            stage.hold(4242);
            DomainEventMessage<?> event = opened(UUID.randomUUID());
            Sent sent = stage.send(List.of(waiting), event);
            stage.awaitWaitingForALock();
            stage.terminateWhoWaitsForALock();
            stage.awaitWaitingForALock();
            stage.release(4242);
            sent.written();
            assertThat(stage.copies(event)).containsExactly(1);
        }
    }

    /** A constraint that is checked at the commit holds the commit up. */
    @Test
    void aConnectionThatIsTerminatedInTheMiddleOfACommitThatWasNotDoneIsWrittenAgain() {
        owner("create function public.hold_commits() returns trigger language plpgsql as"
                + " 'begin perform pg_advisory_xact_lock_shared(4242); return null; end'");
        owner("create constraint trigger hold_commits after insert on record.event deferrable initially deferred"
                + " for each row execute function public.hold_commits()");
        try (WriterStage stage = WriterStage.on(database)) {
            stage.hold(4242);
            DomainEventMessage<?> event = opened(UUID.randomUUID());
            Sent sent = stage.sendAndAwaitTaken(event);
            stage.terminateWhoWaitsForALock();
            stage.awaitWaitingForALock();
            assertThat(stage.copies(event)).containsExactly(0);
            stage.release(4242);
            sent.written();
            assertThat(stage.copies(event)).containsExactly(1);
        } finally {
            owner("drop trigger hold_commits on record.event");
            owner("drop function public.hold_commits()");
        }
    }

    @Test
    void aCommitThatWasDoneButNeverAnsweredIsFoundOnRecordAndNotWrittenAgain() {
        try (CuttingProxy network = CuttingProxy.before(database);
                WriterStage stage = new WriterStage(network.through(database), database, WriterLimits.waiting(512))) {
            network.cutNextCommit();
            DomainEventMessage<?> opened = opened(UUID.randomUUID());
            stage.send(opened).written();
            assertThat(network.cuts()).isEqualTo(1);
            assertThat(stage.copies(opened)).containsExactly(1);
            UUID next = UUID.fromString(opened.getAggregateIdentifier());
            stage.send(renamed(next, 1)).written();
        }
    }

    @Test
    void whereNobodyCanAskWhatWasWrittenTheOutcomeIsUnknownAndWritingGoesOnWhenTheWayIsOpen() {
        try (CuttingProxy network = CuttingProxy.before(database);
                WriterStage stage = new WriterStage(network.through(database), database, SHORT)) {
            network.cutNextCommitsAndStayAway(1);
            DomainEventMessage<?> opened = opened(UUID.randomUUID());
            assertThat(stage.send(opened).failure()).isInstanceOf(OutcomeUnknown.class);
            assertThat(stage.refused("outcome-unknown")).isEqualTo(1);
            assertThat(stage.copies(opened)).containsExactly(1);
            network.comeBack();
            stage.send(opened(UUID.randomUUID())).written();
        }
    }

    @Test
    void whatWasOnceFoundOnRecordIsNeverSaidNotToBeThoughTheDatabaseIsLostAgain() {
        try (CuttingProxy network = CuttingProxy.before(database);
                WriterStage stage = new WriterStage(network.through(database), database, SHORT)) {
            network.cutNextCommitsAndStayAway(2);
            DomainEventMessage<?> opened = opened(UUID.randomUUID());
            assertThat(stage.send(opened).failure()).isInstanceOf(OutcomeUnknown.class);
            assertThat(network.cuts()).isEqualTo(2);
            assertThat(stage.copies(opened)).containsExactly(1);
        }
    }

    @Test
    void whereTheDatabaseCannotBeReachedAtAllNothingWasWritten() {
        try (CuttingProxy network = CuttingProxy.before(database);
                WriterStage stage = new WriterStage(network.through(database), database, SHORT)) {
            network.goAway();
            DomainEventMessage<?> opened = opened(UUID.randomUUID());
            assertThat(stage.send(opened).failure())
                    .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.code())
                            .isEqualTo("not-written-in-time"));
            assertThat(stage.copies(opened)).containsExactly(0);
        }
    }

    @Test
    void anImmediateStopOfPostgresUnderLoadLosesNothingAndWritesNothingTwice(@TempDir Path folder) throws Exception {
        try (StoppablePostgres stoppable = StoppablePostgres.start(folder);
                WriterStage stage = WriterStage.on(stoppable.database(), PATIENT);
                ExecutorService writers = Executors.newFixedThreadPool(8)) {
            AtomicBoolean enough = new AtomicBoolean();
            AtomicInteger written = new AtomicInteger();
            List<Future<UUID>> all = LongStream.range(0, 8)
                    .mapToObj(i -> writers.submit(() -> write(stage, enough, written)))
                    .toList();
            for (int stops = 1; stops <= 2; stops++) {
                awaitMore(written, 200);
                stoppable.stopImmediately();
                stoppable.startAgain();
            }
            awaitMore(written, 200);
            enough.set(true);
            for (Future<UUID> one : all) one.get();
            List<Long> positions = stage.positions();
            assertThat(positions)
                    .isEqualTo(LongStream.range(0, written.get()).boxed().toList());
        }
    }

    private static void awaitMore(AtomicInteger written, int more) {
        int before = written.get();
        WriterStage.awaitTrue(() -> written.get() > before + more);
    }

    /** Nothing is refused and nothing is left open, or this fails. */
    private static UUID write(WriterStage stage, AtomicBoolean enough, AtomicInteger written) {
        UUID own = UUID.randomUUID();
        for (long version = 0; !enough.get(); version++) {
            stage.write(version == 0 ? opened(own) : renamed(own, version));
            written.incrementAndGet();
        }
        return own;
    }

    private void owner(String statement) {
        JdbcClient.create(database.as(database.owner().orElseThrow()))
                .sql(statement)
                .update();
    }
}

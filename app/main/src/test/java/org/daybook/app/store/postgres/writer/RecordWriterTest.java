package org.daybook.app.store.postgres.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.store.Entries.opened;
import static org.daybook.app.store.Entries.renamed;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.daybook.app.store.Entries;
import org.daybook.app.store.postgres.writer.WriterStage.Sent;
import org.daybook.command.register.RegisterChange;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

/** What the writer does with units of work that come together; the database is well. */
class RecordWriterTest extends WriterOnPostgres {

    private static final WriterLimits FEW =
            new WriterLimits(2, Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofSeconds(20));
    private static final WriterLimits IMPATIENT =
            new WriterLimits(8, Duration.ofMillis(300), Duration.ofMinutes(2), Duration.ofSeconds(20));

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @Test
    void whatComesWhileAGroupIsWrittenBecomesTheNextGroup() {
        try (WriterStage stage = WriterStage.on(database)) {
            stage.holdTheLock();
            Sent alone = stage.sendAndAwaitTaken(opened(UUID.randomUUID()));
            List<Sent> together = LongStream.range(0, 20)
                    .mapToObj(i -> stage.sendAndAwaitQueued(opened(UUID.randomUUID())))
                    .toList();
            stage.releaseTheLock();
            alone.written();
            together.forEach(Sent::written);
            assertThat(stage.transactions()).isEqualTo(2);
            assertThat(stage.meters.get("daybook.writer.entries").summary().max())
                    .isEqualTo(20);
            assertThat(stage.meters.get("daybook.writer.commit").timer().count())
                    .isEqualTo(2);
            assertThat(stage.queued()).isZero();
        }
    }

    @Test
    void aConflictInTheMiddleOfAGroupFailsItsOwnUnitAndNobodyElses() {
        try (WriterStage stage = WriterStage.on(database)) {
            stage.send(opened(first)).written();
            stage.send(renamed(first, 1)).written();
            stage.holdTheLock();
            stage.sendAndAwaitTaken(opened(UUID.randomUUID()));
            Sent before = stage.sendAndAwaitQueued(opened(second));
            DomainEventMessage<?> late = renamed(first, 1);
            Sent conflict = stage.sendAndAwaitQueued(late, renamed(first, 2));
            Sent openedAgain = stage.sendAndAwaitQueued(opened(first));
            Sent after = stage.sendAndAwaitQueued(renamed(first, 2));
            stage.releaseTheLock();
            before.written();
            after.written();
            assertThat(conflict.failure()).isInstanceOf(ConcurrencyException.class);
            assertThat(openedAgain.failure()).isInstanceOf(AggregateStreamCreationException.class);
            assertThat(stage.copies(late)).containsExactly(0);
            assertThat(stage.transactions()).isEqualTo(4);
            assertThat(stage.refused("ConcurrencyException")).isEqualTo(1);
        }
    }

    @Test
    void ofTwoUnitsOfAGroupThatWantOneVersionTheFirstHasIt() {
        try (WriterStage stage = WriterStage.on(database)) {
            stage.send(opened(second)).written();
            stage.holdTheLock();
            stage.sendAndAwaitTaken(opened(UUID.randomUUID()));
            Sent one = stage.sendAndAwaitQueued(renamed(second, 1));
            Sent other = stage.sendAndAwaitQueued(renamed(second, 1));
            stage.releaseTheLock();
            one.written();
            assertThat(other.failure()).isInstanceOf(ConcurrencyException.class);
        }
    }

    @Test
    void whatTheDatabaseRefusesFailsByItselfAndTheRestOfItsGroupIsWritten() {
        try (WriterStage stage = WriterStage.on(database)) {
            Map<String, String> elsewhere = new HashMap<>(Entries.STAMP);
            elsewhere.put(EntryMetadata.ZONE, "Europe/Paris");
            stage.send(opened(UUID.randomUUID())).written();
            stage.holdTheLock();
            stage.sendAndAwaitTaken(opened(UUID.randomUUID()));
            Sent before = stage.sendAndAwaitQueued(opened(UUID.randomUUID()));
            Sent refused = stage.sendAndAwaitQueued(opened(UUID.randomUUID()).withMetaData(elsewhere));
            Sent after = stage.sendAndAwaitQueued(opened(UUID.randomUUID()));
            stage.releaseTheLock();
            before.written();
            after.written();
            assertThat(refused.failure())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("zone");
        }
    }

    @Test
    void aUnitWhoseChangeOfTheRegisterFailsLeavesNothingThereNorOnRecord() {
        RegisterChange names = register -> {
            register.sql("insert into register.name values ('scope', 'a', ?, true, now())")
                    .param(first)
                    .update();
            register.sql("insert into register.name values ('scope', 'b', ?, true, now())")
                    .param(second)
                    .update();
        };
        RegisterChange taken =
                register -> register.sql("insert into register.name values ('scope', 'b', ?, true, now())")
                        .param(third)
                        .update();
        try (WriterStage stage = WriterStage.on(database)) {
            stage.holdTheLock();
            stage.sendAndAwaitTaken(opened(UUID.randomUUID()));
            DomainEventMessage<?> good = opened(UUID.randomUUID());
            DomainEventMessage<?> bad = opened(UUID.randomUUID());
            Sent kept = stage.sendAndAwaitQueued(List.of(names), good);
            Sent refused = stage.sendAndAwaitQueued(List.of(renaming("a"), taken), bad);
            stage.releaseTheLock();
            kept.written();
            assertThat(refused.failure()).isInstanceOf(DuplicateKeyException.class);
            assertThat(stage.copies(good, bad)).containsExactly(1, 0);
            assertThat(stage.sql()
                            .sql("select name from register.name where scope = 'scope' order by 1")
                            .query(String.class)
                            .list())
                    .containsExactly("a", "b");
        }
    }

    private static RegisterChange renaming(String name) {
        return register -> register.sql("update register.name set name = 'c' where scope = 'scope' and name = ?")
                .param(name)
                .update();
    }

    @Test
    void whatFindsNoRoomIsRefusedAtOnceAndWhatWaitsIsWritten() {
        try (WriterStage stage = WriterStage.on(database, FEW)) {
            stage.holdTheLock();
            Sent taken = stage.sendAndAwaitTaken(opened(UUID.randomUUID()));
            Sent one = stage.sendAndAwaitQueued(opened(UUID.randomUUID()));
            Sent two = stage.sendAndAwaitQueued(opened(UUID.randomUUID()));
            DomainEventMessage<?> tooMuch = opened(UUID.randomUUID());
            assertUnavailable(stage.send(tooMuch), "too-many-waiting");
            assertThat(stage.refused("too-many-waiting")).isEqualTo(1);
            stage.releaseTheLock();
            List.of(taken, one, two).forEach(Sent::written);
            assertThat(stage.copies(tooMuch)).containsExactly(0);
        }
    }

    @Test
    void whoWaitsTooLongIsWithdrawnAndMakesRoom() {
        try (WriterStage stage = WriterStage.on(database, IMPATIENT)) {
            stage.holdTheLock();
            Sent taken = stage.sendAndAwaitTaken(opened(UUID.randomUUID()));
            DomainEventMessage<?> late = opened(UUID.randomUUID());
            assertUnavailable(stage.send(late), "not-written-in-time");
            assertThat(stage.queued()).isZero();
            stage.releaseTheLock();
            taken.written();
            stage.send(opened(UUID.randomUUID())).written();
            assertThat(stage.copies(late)).containsExactly(0);
        }
    }

    @Test
    void anInterruptWithdrawsWhatWaitsAndLeavesWhatIsTakenToItsEnd() throws Exception {
        try (WriterStage stage = WriterStage.on(database)) {
            stage.holdTheLock();
            DomainEventMessage<?> goesOn = opened(UUID.randomUUID());
            DomainEventMessage<?> withdrawn = opened(UUID.randomUUID());
            Sent taken = stage.sendAndAwaitTaken(goesOn);
            Sent waiting = stage.sendAndAwaitQueued(withdrawn);
            waiting.thread().interrupt();
            taken.thread().interrupt();
            assertUnavailable(waiting, "interrupted");
            assertThat(waiting.interrupted().get()).isTrue();
            assertThat(taken.answer()).isNotDone();
            stage.releaseTheLock();
            taken.written();
            assertThat(taken.interrupted().get()).isTrue();
            stage.send(opened(UUID.randomUUID())).written();
            assertThat(stage.copies(goesOn, withdrawn)).containsExactly(1, 0);
        }
    }

    @Test
    void aWriterThatStopsFinishesWhatItTookAndRefusesTheRest() throws Exception {
        try (WriterStage stage = WriterStage.on(database)) {
            stage.holdTheLock();
            DomainEventMessage<?> inTheMiddle = opened(UUID.randomUUID());
            DomainEventMessage<?> behind = opened(UUID.randomUUID());
            Sent taken = stage.sendAndAwaitTaken(inTheMiddle);
            Sent waiting = stage.sendAndAwaitQueued(behind);
            Thread closing = Thread.ofPlatform().start(stage.writer::close);
            assertUnavailable(waiting, "stopping");
            assertUnavailable(stage.send(opened(UUID.randomUUID())), "stopping");
            stage.releaseTheLock();
            taken.written();
            closing.join();
            assertThat(stage.copies(inTheMiddle, behind)).containsExactly(1, 0);
            assertUnavailable(stage.send(opened(UUID.randomUUID())), "stopping");
        }
    }

    @Test
    void twoWritersOnOneDatabaseWriteOneOrderAndEachFailsItsOwnConflicts() {
        AtomicInteger written = new AtomicInteger();
        try (WriterStage one = WriterStage.on(database);
                WriterStage other = WriterStage.on(database)) {
            one.send(opened(third)).written();
            long before = one.positions().size();
            for (long version = 1; version <= 20; version++) {
                Sent mine = one.send(renamed(third, version));
                Sent theirs = other.send(renamed(third, version));
                for (Sent sent : List.of(mine, theirs)) {
                    if (succeeded(sent)) written.incrementAndGet();
                }
            }
            assertThat(written).hasValue(20);
            assertThat(one.positions()).hasSize((int) before + 20);
        }
    }

    private static boolean succeeded(Sent sent) {
        try {
            sent.answer().join();
            return true;
        } catch (CompletionException e) {
            assertThat(e.getCause()).isInstanceOf(ConcurrencyException.class);
            return false;
        }
    }

    private static void assertUnavailable(Sent sent, String code) {
        assertThat(sent.failure()).isInstanceOfSatisfying(Rejection.class, rejection -> {
            assertThat(rejection.kind()).isEqualTo(Rejection.Kind.UNAVAILABLE);
            assertThat(rejection.code()).isEqualTo(code);
            assertThat(rejection).hasMessageContaining("nothing was written");
        });
    }
}

package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.daybook.query.Until;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.facts.writing.FactsProjector;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Views that are read, and a record that is written, while the views are rebuilt and swapped. */
class SwapTest {

    private static final int READERS = 3;

    private final RandomHistory history = new RandomHistory(11, 400);
    private final TestRecord record = history.record();
    private final TestRebuilds test = new TestRebuilds(record);
    private final FactsProjector projector = record.projector();
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS);
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicInteger answered = new AtomicInteger();

    @AfterEach
    void stop() {
        projector.stop();
        readers.shutdownNow();
    }

    @Test
    void everyReaderIsAnsweredTheSameBeforeDuringAndAfterTheSwap() throws Exception {
        record.projectAll();
        Chronicle chronicle = record.chronicle();
        long known = record.head();
        List<Future<Integer>> read = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Random random = new Random(i);
            read.add(readers.submit(() -> readOn(chronicle, known, random)));
        }
        Rebuild asked = test.rebuilds(test.inSteps(20, () -> awaitOneMore())).start(TestRecord.ACCOUNT);

        assertThat(test.finished(asked.id()).failure()).isNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        done.set(true);
        for (Future<Integer> answers : read) assertThat(answers.get()).isGreaterThan(3);
    }

    @Test
    void whatIsWrittenDuringTheRebuildIsInTheViewsBeforeAndAfterTheSwap() throws Exception {
        projector.start();
        Rebuild asked = test.rebuilds(test.inSteps(20, () -> history.goOn(10))).start(TestRecord.ACCOUNT);
        assertThat(test.finished(asked.id()).failure()).isNull();
        history.goOn(50);
        Until.holds(() -> record.projection().reached().position() == record.head());

        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        assertThat(record.written().after(-1, record.head(), 10_000)).isEqualTo(record.stored());
        Chronicle chronicle = record.chronicle();
        for (int i = 0; i < 10; i++) {
            LocalDate on = history.someDay();
            long known = history.somePosition();
            assertThat(facts(read(on, known))).isEqualTo(facts(chronicle.standing(on, known)));
        }
    }

    private void awaitOneMore() {
        int before = answered.get();
        Until.holds(() -> answered.get() > before);
    }

    /** Reads until the swap is done and some times after it. */
    private int readOn(Chronicle chronicle, long most, Random random) {
        int answers = 0;
        int afterwards = 0;
        for (; afterwards < 4; answers++) {
            if (done.get()) afterwards++;
            long known = random.nextLong(most + 1);
            LocalDate on = record.today().minusDays(random.nextInt(300));
            assertThat(facts(read(on, known))).isEqualTo(facts(chronicle.standing(on, known)));
            answered.incrementAndGet();
        }
        return answers;
    }

    private AsOfFacts read(LocalDate on, long known) {
        List<UUID> aggregates =
                List.of(history.programme().value(), history.workstream().value());
        return record.standings().standing(aggregates, Standings.EVERY_CONCEPT, on, known);
    }

    private static Set<Fact> facts(AsOfFacts standing) {
        return standing.standing().stream()
                .filter(fact -> fact.thread().attribute() != UpdateFacts.FROZEN)
                .collect(Collectors.toSet());
    }
}

package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.query.Until;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.writing.FactsProjector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens where a version starts whose tables are new, on a record that an earlier one has written. */
class FirstBuildTest {

    private final RandomHistory history = new RandomHistory(2034, 1_100);
    private final TestRecord record = history.record();
    private final TestRebuilds test = new TestRebuilds(record);
    private FactsProjector projector;

    @AfterEach
    void stop() {
        if (projector != null) projector.stop();
    }

    @Test
    void theViewsOfALongRecordAreBuiltBeforeAnybodyProjectsAndFollowWhatWasRecordedMeanwhile() throws Exception {
        AtomicInteger pages = new AtomicInteger();
        projector = record.projector(test.rebuilds(test.inSteps(400, () -> {
            if (pages.incrementAndGet() == 2) history.goOn(30);
        })));
        projector.start();
        awaitAll();

        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        Rebuild first = test.log.newest(1).getFirst();
        assertThat(first.failure()).isNull();
        assertThat(first.askedBy()).isNull();
        assertThat(first.target()).isLessThan(record.head());
        assertThat(record.written().after(-1, record.head(), 5_000)).isEqualTo(record.stored());
    }

    @Test
    void oneThatIsCutShortGoesOnAtTheNextStart() throws Exception {
        AtomicInteger pages = new AtomicInteger();
        FactsProjector[] node = new FactsProjector[1];
        node[0] = record.projector(test.rebuilds(test.inSteps(200, () -> {
            if (pages.incrementAndGet() >= 4) throw new InterruptedException("The node stops");
        })));
        projector = record.projector(test.rebuilds(record.source()));
        node[0].start();
        Until.holds(() -> pages.get() >= 4);
        node[0].stop();
        UUID cut = test.log.newest(1).getFirst().id();

        projector.start();
        awaitAll();
        assertThat(test.log.find(cut).failure()).isNull();
        assertThat(record.written().after(-1, record.head(), 5_000)).isEqualTo(record.stored());
    }

    @Test
    void whereItFailsTheViewsAreProjectedAllTheSame() throws Exception {
        projector = record.projector(test.rebuilds(TestRebuilds.nothing()));
        projector.start();
        awaitAll();
        assertThat(test.log.newest(1).getFirst().failure()).isNotNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_A);
    }

    @Test
    void oneWhoseFailureCannotBeNotedIsTriedAgainAfterAPause() {
        RebuildLog unwritable = new RebuildLog(JdbcClient.create(TestDatabase.application())) {
            @Override
            void finish(UUID id, Instant at, String failure) {
                // A thread that is interrupted cannot pause.
                Thread.currentThread().interrupt();
                throw new QueryTimeoutException("The database does not answer");
            }
        };
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(
                        () -> test.rebuilds(TestRebuilds.nothing(), unwritable).run(() -> tries.getAndIncrement() < 2))
                .isInstanceOf(InterruptedException.class);
        assertThat(tries).hasValue(1);
        assertThat(test.log.newest(1).getFirst().finishedAt()).isNull();
    }

    private void awaitAll() {
        Until.holds(() -> record.projection().reached().position() >= record.head());
    }
}

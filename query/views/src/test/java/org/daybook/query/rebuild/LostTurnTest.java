package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.query.Until;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.EntrySource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node whose turn to rebuild is lost with one connection, while those on which it fills the tables live on. */
class LostTurnTest {

    private static final int PAGE = 20;

    private final TestRecord record = new RandomHistory(17, 400).record();
    private final TestRebuilds test = new TestRebuilds(record);
    private final TestRebuilds first = new TestRebuilds(record);
    private final CountDownLatch firstWaits = new CountDownLatch(1);
    private final CountDownLatch firstGoesOn = new CountDownLatch(1);
    private final CountDownLatch firstHasGoneOn = new CountDownLatch(1);
    private final AtomicInteger pages = new AtomicInteger();
    private Rebuild asked;

    @BeforeEach
    void theFirstLosesItsTurnInTheMiddle() throws InterruptedException {
        record.projectAll();
        asked = first.rebuilds(first.inSteps(PAGE, () -> {
                    if (pages.incrementAndGet() == 8) {
                        firstWaits.countDown();
                        firstGoesOn.await();
                    }
                    if (pages.get() == 10) firstHasGoneOn.countDown();
                }))
                .start(TestRecord.ACCOUNT);
        firstWaits.await();
        Until.holds(() -> reached() >= 7 * PAGE - 1);
        test.endTheTurn();
    }

    @Test
    void itFailsWhereAnotherHasEmptiedTheTablesAndFillsThem() throws InterruptedException {
        Rebuild another = test.rebuilds(afterThreePages()).start(TestRecord.ACCOUNT);
        assertWhole(another);
        assertThat(test.finished(asked.id()).failure()).contains("went down");
    }

    @Test
    void itFailsWhereAnotherGoesOnWithWhatItBegan() throws InterruptedException {
        test.rebuilds(afterThreePages()).takeUpWhatWasCutShort();
        assertWhole(asked);
    }

    /** The record, which the first reads on as soon as this one has come three pages far. */
    private EntrySource afterThreePages() {
        AtomicInteger mine = new AtomicInteger();
        return test.inSteps(PAGE, () -> {
            if (mine.incrementAndGet() != 4) return;
            Until.holds(() -> reached() != 7 * PAGE - 1);
            firstGoesOn.countDown();
            firstHasGoneOn.await();
            Until.holds(() -> first.closed.get() > 0);
        });
    }

    private void assertWhole(Rebuild rebuild) throws InterruptedException {
        assertThat(test.finished(rebuild.id()).failure()).isNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        assertThat(first.opened).containsExactly(-1L);
        test.assertSameRows();
    }

    private long reached() {
        return record.projection().reached(FactSchema.FACTS_B).position();
    }
}

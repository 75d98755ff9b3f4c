package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestRecord;

class RebuildPropertyTest {

    @Property(tries = 20)
    void whatIsRebuiltIsRowByRowWhatWasProjected(
            @ForAll long seed, @ForAll @IntRange(max = 80) int length, @ForAll @IntRange(min = 1, max = 30) int page)
            throws InterruptedException {
        TestRecord record = new RandomHistory(seed, length).record();
        record.projectAll();
        TestRebuilds test = new TestRebuilds(record);
        Rebuild asked = test.rebuilds(test.inSteps(page, () -> {})).start(TestRecord.ACCOUNT);

        assertThat(test.finished(asked.id()).failure()).isNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        test.assertSameRows();
    }

    @Property(tries = 12)
    void oneThatIsCutShortAnywhereGoesOnAndEndsTheSame(@ForAll long seed, @ForAll @IntRange(max = 30) int anywhere)
            throws InterruptedException {
        TestRecord record = new RandomHistory(seed, 80).record();
        record.projectAll();
        TestRebuilds test = new TestRebuilds(record);
        int pagesBeforeTheEnd = anywhere % (record.stored().size() / 4);
        AtomicInteger pages = new AtomicInteger();
        Rebuilds node = test.rebuilds(test.inSteps(4, () -> {
            if (pages.incrementAndGet() > pagesBeforeTheEnd) throw new InterruptedException("The node stops");
        }));
        Rebuild asked = node.start(TestRecord.ACCOUNT);
        test.awaitFree();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_A);

        test.rebuilds(record.source()).takeUpWhatWasCutShort();
        assertThat(test.finished(asked.id()).failure()).isNull();
        test.assertSameRows();
    }
}

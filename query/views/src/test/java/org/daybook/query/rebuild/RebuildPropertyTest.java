package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.RandomAction;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.RandomMeeting;
import org.daybook.query.facts.RandomReview;
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

    @Property(tries = 10)
    void reviewsAreRebuiltAsTheyWereProjected(@ForAll long seed, @ForAll @IntRange(max = 40) int length)
            throws InterruptedException {
        RandomHistory history = new RandomHistory(seed, 10);
        UUID review = new RandomReview(history, seed, length).review();
        TestRecord record = history.record();
        record.projectAll();
        TestRebuilds test = new TestRebuilds(record);
        Rebuild asked = test.rebuilds(test.inSteps(7, () -> {})).start(TestRecord.ACCOUNT);

        assertThat(test.finished(asked.id()).failure()).isNull();
        test.assertSameRows();
        assertThat(record.written().newest(review).orElseThrow().programme()).isEqualTo(history.programme());
    }

    @Property(tries = 10)
    void boardsAndMeetingsAreRebuiltAsTheyWereProjected(@ForAll long seed, @ForAll @IntRange(max = 40) int length)
            throws InterruptedException {
        RandomHistory history = new RandomHistory(seed, 10);
        RandomMeeting random = new RandomMeeting(history, seed, length);
        TestRecord record = history.record();
        record.projectAll();
        TestRebuilds test = new TestRebuilds(record);
        Rebuild asked = test.rebuilds(test.inSteps(7, () -> {})).start(TestRecord.ACCOUNT);

        assertThat(test.finished(asked.id()).failure()).isNull();
        test.assertSameRows();
        for (UUID aggregate : List.of(random.board(), random.meeting())) {
            assertThat(record.written().newest(aggregate).orElseThrow().programme())
                    .isEqualTo(history.programme());
        }
    }

    @Property(tries = 10)
    void actionsAreRebuiltAsTheyWereProjected(@ForAll long seed, @ForAll @IntRange(max = 40) int length)
            throws InterruptedException {
        RandomHistory history = new RandomHistory(seed, 10);
        UUID action = new RandomAction(history, seed, length).action();
        TestRecord record = history.record();
        record.projectAll();
        TestRebuilds test = new TestRebuilds(record);
        Rebuild asked = test.rebuilds(test.inSteps(7, () -> {})).start(TestRecord.ACCOUNT);

        assertThat(test.finished(asked.id()).failure()).isNull();
        test.assertSameRows();
        assertThat(record.written().newest(action).orElseThrow().programme()).isEqualTo(history.programme());
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

    @Property(tries = 12)
    void oneThatIsCutShortBetweenAnyTwoPiecesGoesOnAndEndsTheSame(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int pieces, @ForAll boolean unheard)
            throws Exception {
        TestRecord record = new RandomHistory(seed, 80).record();
        record.projectAll();
        TestRebuilds test = new TestRebuilds(record);
        Rebuild asked = test.left(FactSchema.FACTS_B);

        if (!test.runUntilCut(asked, pieces, unheard)) test.run(asked);
        assertThat(test.log.find(asked.id()).finishedAt()).isNotNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        test.assertSameRows();
        assertThat(test.indexes("facts_b")).isEqualTo(test.indexes("facts_a"));
    }

    @Example
    void oneThatIsCutShortAgainAndAgainComesToTheSameEnd() throws Exception {
        TestRecord record = new RandomHistory(23, 80).record();
        record.projectAll();
        TestRebuilds test = new TestRebuilds(record);
        Rebuild asked = test.left(FactSchema.FACTS_B);

        int pieces = 2;
        while (!test.runUntilCut(asked, pieces, pieces % 2 == 0)) pieces++;
        assertThat(pieces).isGreaterThanOrEqualTo(TestRecord.TABLES.size());
        test.assertSameRows();
        assertThat(test.indexes("facts_b")).isEqualTo(test.indexes("facts_a"));
    }
}

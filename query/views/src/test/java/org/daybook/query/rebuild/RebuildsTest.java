package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.history.Told;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.rag.RagRating;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildsTest {

    private final Told told = new Told();
    private final TestRecord record = told.record();
    private final TestRebuilds test = new TestRebuilds(record);

    @Test
    void whatIsRebuiltEqualsWhatWasAndServes() throws InterruptedException {
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_A);
        List<String> indexes = test.indexes("facts_a");
        Rebuild asked = test.rebuilds(record.source()).start(TestRecord.ACCOUNT);
        Rebuild finished = test.finished(asked.id());

        assertThat(finished.failure()).isNull();
        assertThat(finished.target()).isEqualTo(9);
        assertThat(finished.position()).isEqualTo(9);
        assertThat(finished.secondsLeft()).isNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        assertThat(record.projection().reached(FactSchema.FACTS_B))
                .isEqualTo(record.projection().reached(FactSchema.FACTS_A));
        test.assertSameRows();
        assertThat(test.indexes("facts_b")).isEqualTo(indexes).hasSizeGreaterThan(15);
    }

    @Test
    void whatIsRebuiltIsVacuumedSoThatAnIndexAloneAnswers() throws InterruptedException {
        List<Long> before = vacuums();
        test.finished(test.rebuilds(record.source()).start(TestRecord.ACCOUNT).id());
        assertThat(vacuums()).isEqualTo(before.stream().map(times -> times + 1).toList());
    }

    private List<Long> vacuums() {
        return record.jdbc()
                .queryForList(
                        "SELECT pg_stat_get_vacuum_count(name::regclass)"
                                + " FROM unnest(ARRAY['facts_b.entry', 'facts_b.fact']) name ORDER BY name",
                        Long.class);
    }

    @Test
    void theOldViewsServeMeanwhileAndWhatIsRecordedMeanwhileIsNotLost() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Rebuild asked = test.rebuilds(test.inSteps(3, () -> {
                    reading.countDown();
                    goOn.await();
                }))
                .start(TestRecord.ACCOUNT);
        reading.await();
        told.in(Told.rated(RagRating.AMBER, "Recorded meanwhile"));

        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_A);
        assertThat(record.projection().reached().position()).isEqualTo(10);
        goOn.countDown();
        assertThat(test.finished(asked.id()).failure()).isNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        assertThat(record.projection().reached().position()).isEqualTo(10);
        test.assertSameRows();
    }

    @Test
    void twoAtOnceAreRefused() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        Rebuild first = test.rebuilds(test.inSteps(100, goOn::await)).start(TestRecord.ACCOUNT);

        assertThatThrownBy(() -> test.rebuilds(record.source()).start(TestRecord.ACCOUNT))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("rebuild-under-way"));
        goOn.countDown();
        assertThat(test.finished(first.id()).failure()).isNull();
    }

    @Test
    void oneThatWasAskedForAndNeverBegunIsBegunWhenANodeStarts() throws InterruptedException {
        Rebuild left = test.left(FactSchema.FACTS_B);
        record.project(FactSchema.FACTS_B, record.stored().subList(0, 5));

        test.rebuilds(record.source()).takeUpWhatWasCutShort();
        assertThat(test.finished(left.id()).failure()).isNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        test.assertSameRows();
    }

    @Test
    void oneThatAnotherVersionOfTheSoftwareBeganIsBegunAnew() throws Exception {
        Rebuild left = test.left(FactSchema.FACTS_B);
        int untilLoaded = 3;
        assertThat(test.runUntilCut(left, untilLoaded, false)).isFalse();
        test.sayWasTakenUpBy("another version");
        test.rebuilds(test.inSteps(100, () -> {})).takeUpWhatWasCutShort();

        assertThat(test.finished(left.id()).failure()).isNull();
        assertThat(test.opened.getFirst()).isEqualTo(-1);
        test.assertSameRows();
    }

    @Test
    void oneThatTheSameVersionBeganGoesOn() throws Exception {
        Rebuild left = test.left(FactSchema.FACTS_B);
        assertThat(test.runUntilCut(left, 3, false)).isFalse();
        test.rebuilds(test.inSteps(100, () -> {})).takeUpWhatWasCutShort();

        assertThat(test.finished(left.id()).failure()).isNull();
        assertThat(test.opened.getFirst()).isEqualTo(record.head());
        test.assertSameRows();
    }

    @Test
    void oneThatFailsLeavesTheViewsAsTheyWere() throws InterruptedException {
        Rebuild asked = test.rebuilds(TestRebuilds.nothing()).start(TestRecord.ACCOUNT);

        assertThat(test.finished(asked.id()).failure()).contains("gives nothing after position -1");
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_A);
    }

    @Test
    void oneWhoseFailureCannotBeNotedIsTriedAgain() throws InterruptedException {
        AtomicInteger failures = new AtomicInteger();
        RebuildLog onceUnwritable = new RebuildLog(JdbcClient.create(TestDatabase.application())) {
            @Override
            void finish(UUID id, Instant at, String failure) {
                if (failures.getAndIncrement() == 0) throw new QueryTimeoutException("The database does not answer");
                super.finish(id, at, failure);
            }
        };
        Rebuild asked = test.rebuilds(TestRebuilds.nothing(), onceUnwritable).start(TestRecord.ACCOUNT);

        assertThat(test.finished(asked.id()).failure()).contains("gives nothing after position -1");
        assertThat(failures).hasValue(2);
    }

    @Test
    void theViewsDoNotJumpAheadOfWhoeverProjects() throws InterruptedException {
        record.make(UUID.randomUUID(), Told.rated(RagRating.AMBER, "Not projected yet"), record.today());
        Rebuild asked = test.rebuilds(record.source()).start(TestRecord.ACCOUNT);

        assertThat(asked.target()).isEqualTo(9);
        assertThat(test.finished(asked.id()).failure()).isNull();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        assertThat(record.projection().reached().position()).isEqualTo(9);
    }

    @Test
    void aNewOneSetsAsideWhatAnEarlierOneLeft() throws InterruptedException {
        Rebuild left = test.left(FactSchema.FACTS_B);
        Rebuild asked = test.rebuilds(record.source()).start(TestRecord.ACCOUNT);

        assertThat(test.finished(asked.id()).failure()).isNull();
        assertThat(test.finished(left.id()).failure()).contains("went down");
        assertThat(test.finished(left.id()).finishedAt()).isBefore(Instant.now());
    }
}

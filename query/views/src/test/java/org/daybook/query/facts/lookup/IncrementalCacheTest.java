package org.daybook.query.facts.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.outline.Outline;
import org.daybook.query.facts.outline.OutlineRow;
import org.daybook.query.facts.outline.OutlinedAttribute;
import org.daybook.query.facts.outline.Outlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(60)
class IncrementalCacheTest {

    private static final int ENTRIES = 30;

    private final AtomicInteger reads = new AtomicInteger();
    private TestRecord record;
    private UUID workstream;

    @BeforeEach
    void aWorkstreamOfThirtyEntries() {
        RandomHistory history = new RandomHistory(11, ENTRIES);
        record = history.record();
        workstream = history.workstream().value();
        List<StoredEntry> entries = record.stored();
        record.project(FactSchema.FACTS_A, entries);
        record.projection()
                .reach(
                        FactSchema.FACTS_A,
                        new ProjectionPosition(last(), entries.getLast().recordedAt()));
    }

    @Test
    void whoAsksForWhatIsBeingReadWaitsForItRatherThanReadItToo() throws InterruptedException {
        CountDownLatch isReading = new CountDownLatch(1);
        CountDownLatch mayRead = new CountDownLatch(1);
        IncrementalCache<OutlineRow, Outline> cache = cache(() -> {
            isReading.countDown();
            await(mayRead);
        });
        CompletableFuture<Outline> first = asked(cache);
        isReading.await();
        List<CompletableFuture<Outline>> others = List.of(asked(cache), asked(cache), asked(cache));
        assertThat(others).noneMatch(CompletableFuture::isDone);
        mayRead.countDown();
        assertThat(others).allSatisfy(other -> assertThat(other.join()).isSameAs(first.join()));
        assertThat(reads).hasValue(1);
    }

    @Test
    void aReadThatFailsFailsAsTheDatabaseDidAndTheNextTriesAgain() {
        AtomicBoolean isBroken = new AtomicBoolean(true);
        IncrementalCache<OutlineRow, Outline> cache = cache(() -> {
            if (isBroken.get()) throw new TransientDataAccessResourceException("broken");
        });
        assertThatExceptionOfType(TransientDataAccessResourceException.class)
                .isThrownBy(() -> cache.of(List.of(workstream), last()));
        isBroken.set(false);
        assertThat(cache.of(List.of(workstream), last()).get(workstream).upTo()).isEqualTo(last());
        assertThat(reads).hasValue(2);
    }

    private IncrementalCache<OutlineRow, Outline> cache(Runnable beforeEachRead) {
        return new IncrementalCache<>(
                JdbcClient.create(TestDatabase.application()),
                record.projection(),
                record.numbers(),
                10,
                Outline.empty(),
                new GrowthReader<>(
                        OutlinedAttribute.all(),
                        schema -> {
                            reads.incrementAndGet();
                            beforeEachRead.run();
                            return FactSql.ever(schema);
                        },
                        Outlines.READER.reader(),
                        Outlines.READER.of(),
                        Outlines.READER.aggregate()));
    }

    private CompletableFuture<Outline> asked(IncrementalCache<OutlineRow, Outline> cache) {
        return CompletableFuture.supplyAsync(
                () -> cache.of(List.of(workstream), last()).get(workstream), thread -> new Thread(thread).start());
    }

    private long last() {
        return record.stored().size() - 1L;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

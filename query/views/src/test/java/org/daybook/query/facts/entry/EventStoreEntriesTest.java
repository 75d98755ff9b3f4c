package org.daybook.query.facts.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.TestSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventStoreEntriesTest {

    /** Reached by a hang alone, however slow the machine is. */
    private static final Duration HANGS = Duration.ofMinutes(3);

    private static final Duration NOTHING_COMES = Duration.ofMillis(50);
    private static final ProjectionPosition NOTHING = new ProjectionPosition(-1, Instant.EPOCH);

    private final TestRecord record = new RandomHistory(7, 20).record();
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final EntrySource source = new EventStoreEntries(store, new TestSerializer());

    @AfterEach
    void shutDown() {
        store.shutDown();
    }

    @Test
    void readsWhatIsStoredInOrderFromAnyPositionOnAndAtMostAsManyAsAskedFor() throws InterruptedException {
        engine.appendEvents(record.messages().toArray(EventMessage<?>[]::new));
        try (EntryCursor cursor = source.after(NOTHING)) {
            assertThat(positions(cursor.next(4, HANGS))).containsExactly(0L, 1L, 2L, 3L);
            assertThat(positions(cursor.next(2, HANGS))).containsExactly(4L, 5L);
        }
        try (EntryCursor cursor = source.after(new ProjectionPosition(2, Instant.EPOCH))) {
            List<RawEntry> rest = cursor.next(500, HANGS);
            assertThat(rest)
                    .usingRecursiveComparison()
                    .isEqualTo(record.stored().stream()
                            .skip(3)
                            .map(TestRecord::raw)
                            .toList());
            assertThat(cursor.next(500, NOTHING_COMES)).isEmpty();
        }
    }

    @Test
    void theInstantOfAnEarlierEntryCountsWhereClocksRanBackwards() throws InterruptedException {
        engine.appendEvents(record.messages().toArray(EventMessage<?>[]::new));
        Instant newest = record.stored().getLast().recordedAt().plusSeconds(60);
        try (EntryCursor cursor = source.after(new ProjectionPosition(-1, newest))) {
            assertThat(cursor.next(500, HANGS))
                    .extracting(entry -> entry.header().recordedAt())
                    .containsOnly(newest);
        }
    }

    @Test
    void aPageOfLargeEntriesIsBoundByItsBytes() throws InterruptedException {
        String text = "x".repeat((int) EntryCursor.PAGE_BYTES / 4);
        List<EventMessage<?>> large = record.messages().stream()
                .limit(6)
                .<EventMessage<?>>map(message -> message.andMetaData(Map.of("note", text)))
                .toList();
        engine.appendEvents(large.toArray(EventMessage<?>[]::new));
        try (EntryCursor cursor = source.after(NOTHING)) {
            assertThat(positions(cursor.next(500, HANGS))).containsExactly(0L, 1L, 2L, 3L);
            assertThat(positions(cursor.next(500, HANGS))).containsExactly(4L, 5L);
        }
    }

    private static List<Long> positions(List<RawEntry> entries) {
        return entries.stream().map(RawEntry::position).toList();
    }
}

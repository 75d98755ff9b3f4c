package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.daybook.query.history.Told;
import org.junit.jupiter.api.Test;

class EventStoreCursorTest {

    private final List<TrackedEventMessage<?>> told = new Told().record().messages();

    @Test
    void readsInOrderFromAnyPositionAsManyAsAskedForAndNoneAfterTheLastWanted() {
        InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
        engine.appendEvents(told.toArray(EventMessage<?>[]::new));
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        RecordCursor cursor = new EventStoreCursor(store);

        assertThat(positions(cursor.read(-1, 9, 4))).containsExactly(0L, 1L, 2L, 3L);
        assertThat(positions(cursor.read(3, 9, 100))).containsExactly(4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(positions(cursor.read(3, 5, 100))).containsExactly(4L, 5L);
        assertThat(positions(cursor.read(9, 9, 100))).isEmpty();
        store.shutDown();
    }

    private static List<Long> positions(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .map(event -> event.trackingToken().position().orElseThrow())
                .toList();
    }
}

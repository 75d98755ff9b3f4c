package org.daybook.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the record through Axon, from PostgreSQL and Axon Server alike: in both a token is a position. */
@Component
class EventStoreCursor implements RecordCursor {

    private static final int PATIENCE_SECONDS = 5;

    private final EventStore events;

    EventStoreCursor(EventStore events) {
        this.events = events;
    }

    @Override
    public List<TrackedEventMessage<?>> read(long after, long last, int most) {
        List<TrackedEventMessage<?>> read = new ArrayList<>();
        long position = after;
        try (BlockingStream<TrackedEventMessage<?>> stream =
                events.openStream(after < 0 ? null : new GlobalSequenceTrackingToken(after))) {
            while (read.size() < most
                    && position < last
                    && stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                position = event.trackingToken().position().orElseThrow();
                read.add(event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the record", e);
        }
        return read;
    }
}

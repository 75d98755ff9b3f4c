package org.daybook.app.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Measures how long entries have been waiting for a process that runs behind the record. */
@Component
record Waiting(EventStore events, Clock clock) {

    private static final int ANSWERS_WITHIN_SECONDS = 2;

    /** Since when the oldest entry after that position has been recorded; zero if there is none. */
    Duration after(long position) {
        try (var waiting = events.openStream(position < 0 ? null : new GlobalSequenceTrackingToken(position))) {
            if (!waiting.hasNextAvailable(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS)) return Duration.ZERO;
            return since(waiting.nextAvailable().getTimestamp());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Duration.ZERO;
        }
    }

    private Duration since(Instant recordedAt) {
        Duration behind = Duration.between(recordedAt, clock.instant());
        return behind.isNegative() ? Duration.ZERO : behind;
    }
}

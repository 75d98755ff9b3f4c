package org.daybook.app.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.query.asof.RecordHead;
import org.daybook.query.facts.Projection;
import org.springframework.stereotype.Component;

/** How far the views are behind the record, in entries and in time. */
@Component
@OnQuerySide
public class ProjectionLag {

    private static final int ANSWERS_WITHIN_SECONDS = 2;

    private final Projection projection;
    private final RecordHead head;
    private final EventStore events;
    private final Clock clock;

    ProjectionLag(Projection projection, RecordHead head, EventStore events, Clock clock) {
        this.projection = projection;
        this.head = head;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One measurement.
     *
     * @param record the position of the last entry of the record; -1 while it is empty
     * @param views the position of the last entry that the views show; -1 while they show none
     * @param behind for how long the oldest entry that they do not show has been recorded; zero where they show all
     */
    public record Measured(long record, long views, Duration behind) {

        /** Entries that the views do not show yet. */
        public long entries() {
            return Math.max(0, record - views);
        }
    }

    public Measured measure() {
        long views = projection.reached().position();
        long record = head.position();
        return new Measured(record, views, record > views ? behind(views) : Duration.ZERO);
    }

    private Duration behind(long views) {
        try (var waiting = events.openStream(views < 0 ? null : new GlobalSequenceTrackingToken(views))) {
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

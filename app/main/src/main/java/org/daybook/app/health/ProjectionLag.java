package org.daybook.app.health;

import java.time.Duration;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.asof.RecordHead;
import org.daybook.query.facts.Projection;
import org.springframework.stereotype.Component;

/** The lag of the views behind the record, in entries and in time. */
@Component
@OnQuerySide
public class ProjectionLag {

    private final Projection projection;
    private final RecordHead head;
    private final Waiting waiting;

    ProjectionLag(Projection projection, RecordHead head, Waiting waiting) {
        this.projection = projection;
        this.head = head;
        this.waiting = waiting;
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
        return new Measured(record, views, record > views ? waiting.after(views) : Duration.ZERO);
    }
}

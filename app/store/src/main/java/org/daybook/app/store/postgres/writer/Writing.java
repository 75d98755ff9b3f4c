package org.daybook.app.store.postgres.writer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The position and the time at which an entry was written.
 *
 * @param recordedAt to the microsecond, which is what PostgreSQL keeps
 */
record Writing(long position, Instant recordedAt) {

    /** Stands before the first entry. */
    static final Writing FIRST = new Writing(-1, Instant.EPOCH);

    /**
     * The next one: a position further, and later than the last entry, not before now, nor before the event was made,
     * so that nothing is recorded before the instant at which it was decided.
     */
    Writing next(Instant now, Instant madeAt) {
        Instant latest = Stream.of(recordedAt.plus(1, ChronoUnit.MICROS), wholeMicros(now), wholeMicros(madeAt))
                .max(Comparator.naturalOrder())
                .get();
        return new Writing(position + 1, latest);
    }

    private static Instant wholeMicros(Instant instant) {
        Instant whole = instant.truncatedTo(ChronoUnit.MICROS);
        return whole.equals(instant) ? whole : whole.plus(1, ChronoUnit.MICROS);
    }
}

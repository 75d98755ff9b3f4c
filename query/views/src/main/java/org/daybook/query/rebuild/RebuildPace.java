package org.daybook.query.rebuild;

import java.time.Duration;
import java.time.Instant;

/**
 * The pace of a rebuild, measured since a node started or resumed it.
 *
 * @param entries loaded since then
 * @param before the share of the whole work that was done by then
 * @param share the share of the whole work that is done by now
 */
record RebuildPace(Instant takenUpAt, Instant now, long entries, double before, double share) {

    /** Null while nothing is measured. */
    Long entriesPerSecond() {
        double seconds = seconds();
        return seconds <= 0 ? null : Math.round(entries / seconds);
    }

    /** Until it is done; null while nothing is measured. */
    Long secondsLeft() {
        double done = share - before;
        return done <= 0 || seconds() <= 0 ? null : (long) Math.ceil(seconds() * (1 - share) / done);
    }

    private double seconds() {
        return Duration.between(takenUpAt, now).toMillis() / 1_000.0;
    }
}

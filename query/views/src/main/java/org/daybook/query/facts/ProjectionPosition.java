package org.daybook.query.facts;

import java.time.Instant;

/**
 * How far a schema of facts has come.
 *
 * @param position of the last entry that it holds; -1 while it holds none
 * @param recordedAt the newest instant projected, UTC; {@link Instant#EPOCH} while it holds none
 */
public record ProjectionPosition(long position, Instant recordedAt) {

    /** Whether no entry can still come that was recorded at that instant or before. */
    public boolean settles(Instant instant) {
        return recordedAt.isAfter(instant);
    }
}

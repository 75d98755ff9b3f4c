package org.daybook.query.compare;

import java.time.Instant;
import java.time.LocalDate;
import org.daybook.query.history.By;
import org.daybook.query.history.Change;

/**
 * A difference in one attribute of an entity between two places on the clocks, and the entry that caused it.
 *
 * @param change which attribute, before and after, in words
 */
public record Difference(Change change, MadeBy madeBy) {

    /** The entry that made the difference: who, when recorded, from when it holds, why. */
    public record MadeBy(long version, String title, By by, Instant recordedAt, LocalDate effectiveOn, String why) {}
}

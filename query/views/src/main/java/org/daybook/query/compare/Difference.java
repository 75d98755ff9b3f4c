package org.daybook.query.compare;

import java.time.Instant;
import java.time.LocalDate;
import org.daybook.query.history.By;
import org.daybook.query.history.Change;

/**
 * What is different in one attribute of a thing between two places on the clocks, and the entry that made it so.
 *
 * @param change which attribute, before and after, in words
 */
public record Difference(Change change, MadeBy madeBy) {

    /** The entry that made the difference: who, when recorded, from when it holds, why. */
    public record MadeBy(long version, String title, By by, Instant recordedAt, LocalDate effectiveOn, String why) {}
}

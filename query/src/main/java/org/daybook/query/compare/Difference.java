package org.daybook.query.compare;

import java.time.Instant;
import java.time.LocalDate;
import org.daybook.query.history.By;
import org.daybook.query.history.Change;

/**
 * What is different in one thread between two places on the clocks, and the entry that made it so.
 *
 * @param change what, before and after, in words
 */
public record Difference(Kind kind, Change change, MadeBy madeBy) {

    /** How a reader would mark it in the margin. */
    public enum Kind {
        /** Was not there before, or was no longer shown. */
        ADDED,
        CHANGED,
        /** Is there no more: taken away by a correction, or withdrawn, retired, dropped, settled. */
        REMOVED
    }

    /** The entry that made the difference: who, when recorded, from when it holds, why. */
    public record MadeBy(long version, String title, By by, Instant recordedAt, LocalDate effectiveOn, String why) {}
}

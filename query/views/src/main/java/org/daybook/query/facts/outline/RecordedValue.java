package org.daybook.query.facts.outline;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * That something was said of a thing, and where it stands on the two clocks.
 *
 * @param effectiveOn as the number of the day, counted as {@link LocalDate#toEpochDay()} does
 * @param position where it sorts, as in {@link org.daybook.shared.fact.Stamp}
 * @param knownFrom the position of the entry that said it
 * @param mark the little of it that counts in an outline: a status, or when something falls due; absent where nothing does
 */
record RecordedValue(int effectiveOn, long position, long knownFrom, Object mark) {

    /** Of two that are both known and in force, the later in this order stands. */
    static final Comparator<RecordedValue> PRECEDENCE = Comparator.comparingInt(RecordedValue::effectiveOn)
            .thenComparingLong(RecordedValue::position)
            .thenComparingLong(RecordedValue::knownFrom);
}

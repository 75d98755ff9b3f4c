package org.daybook.command.workstream.thing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A value as it was last said, and the day from which it was said to hold.
 *
 * @param later what was said before to hold from a later day, and so still stands from that day on; absent where there
 *     is none
 */
public record Said<V>(V value, LocalDate effectiveOn, Said<V> later) {

    public Said(V value, LocalDate effectiveOn) {
        this(value, effectiveOn, null);
    }

    /** The same, said after that; which may be absent. */
    public Said<V> after(Said<V> earlier) {
        if (earlier == null) return this;
        Said<V> newest = earlier.newest();
        return new Said<>(value, effectiveOn, newest.effectiveOn.isAfter(effectiveOn) ? newest : null);
    }

    /**
     * Whether saying that value from that day on tells anything new. It does not if it was the last thing said from that
     * very day on, or is what stands from then on for good.
     */
    public static <V> boolean tells(Said<V> said, V value, LocalDate effectiveOn) {
        if (said == null) return true;
        Said<V> newest = said.newest();
        boolean stands = newest.value.equals(value) && !effectiveOn.isBefore(newest.effectiveOn);
        return !stands && differs(said, value, effectiveOn);
    }

    /** Whether it differs in value or day: for what may be said anew though it is still the same, such as a rating. */
    public static <V> boolean differs(Said<V> said, V value, LocalDate effectiveOn) {
        return said == null || !Objects.equals(said.value, value) || !effectiveOn.equals(said.effectiveOn);
    }

    /** What was said to hold from the latest day, and so stands for good. */
    public V standing() {
        return newest().value;
    }

    private Said<V> newest() {
        return later == null ? this : later;
    }
}

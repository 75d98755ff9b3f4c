package org.daybook.command.workstream.entity;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The latest value of an attribute, and the day on which it takes effect.
 *
 * @param later what was said before to hold from a later day, and so still stands from that day on; absent where there
 *     is none
 */
public record EffectiveValue<V>(V value, LocalDate effectiveOn, EffectiveValue<V> later) {

    public EffectiveValue(V value, LocalDate effectiveOn) {
        this(value, effectiveOn, null);
    }

    /** The same, said after that; which may be absent. */
    public EffectiveValue<V> after(EffectiveValue<V> earlier) {
        if (earlier == null) return this;
        EffectiveValue<V> newest = earlier.newest();
        return new EffectiveValue<>(value, effectiveOn, newest.effectiveOn.isAfter(effectiveOn) ? newest : null);
    }

    /**
     * Whether saying that value from that day on tells anything new. It does not if it repeats the latest value from
     * that very day, or the value from the latest day.
     */
    public static <V> boolean tells(EffectiveValue<V> said, V value, LocalDate effectiveOn) {
        if (said == null) return true;
        EffectiveValue<V> newest = said.newest();
        boolean stands = newest.value.equals(value) && !effectiveOn.isBefore(newest.effectiveOn);
        return !stands && differs(said, value, effectiveOn);
    }

    /** Whether it differs in value or day: for values that may be confirmed unchanged, such as a rating. */
    public static <V> boolean differs(EffectiveValue<V> said, V value, LocalDate effectiveOn) {
        return said == null || !Objects.equals(said.value, value) || !effectiveOn.equals(said.effectiveOn);
    }

    /** The value from the latest day, which no other replaces. */
    public V standing() {
        return newest().value;
    }

    private EffectiveValue<V> newest() {
        return later == null ? this : later;
    }
}

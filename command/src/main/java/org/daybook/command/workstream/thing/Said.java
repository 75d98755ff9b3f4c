package org.daybook.command.workstream.thing;

import java.time.LocalDate;
import java.util.Objects;

/** A value as it was last said, and the day from which it was said to hold. */
public record Said<V>(V value, LocalDate effectiveOn) {

    /** Whether saying that value from that day on tells anything new; backdating it does. */
    public static <V> boolean tells(Said<V> said, V value, LocalDate effectiveOn) {
        return said == null || !Objects.equals(said.value, value) || effectiveOn.isBefore(said.effectiveOn);
    }

    /** Whether it differs in value or day: for what may be said anew though it is still the same, such as a rating. */
    public static <V> boolean differs(Said<V> said, V value, LocalDate effectiveOn) {
        return !new Said<>(value, effectiveOn).equals(said);
    }
}

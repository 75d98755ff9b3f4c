package org.daybook.shared.fact;

import java.util.Comparator;

/** One value that one entry gave to one thread. It never changes, so the order of arrival does not matter. */
public record Fact(EntryThread thread, Object value, Stamp stamp) {

    /** Of two facts of one thread that are both known and in force, the later in this order stands. */
    public static final Comparator<Fact> PRECEDENCE = Comparator.<Fact, java.time.LocalDate>comparing(
                    fact -> fact.stamp().effectiveOn())
            .thenComparing(fact -> fact.stamp().position())
            .thenComparing(fact -> fact.stamp().knownFrom());

    /** The value as the attribute's type has it. */
    public <V> V as(Attribute<V> attribute) {
        return attribute.type().cast(value);
    }
}

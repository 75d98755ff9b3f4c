package org.daybook.shared.fact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What stands of one thing at one place on the two clocks.
 *
 * @param id inside the aggregate; empty for the aggregate itself
 */
public record ThingFacts(AsOfFacts standing, UUID aggregate, String id) {

    /** The fact that stands of an attribute. */
    public Optional<Fact> find(Attribute<?> attribute) {
        return standing.fact(aggregate, attribute, id);
    }

    /** The same of an attribute that every such thing has. */
    public Fact fact(Attribute<?> attribute) {
        return find(attribute).orElseThrow();
    }

    /** The value that stands of an attribute. */
    public <V> Optional<V> value(Attribute<V> attribute) {
        return standing.value(aggregate, attribute, id);
    }

    /** The same of an attribute that every such thing has. */
    public <V> V get(Attribute<V> attribute) {
        return value(attribute).orElseThrow();
    }

    /** Every fact of a series that counts: the first is the original, the last stands. */
    public List<Fact> series(Attribute<?> attribute) {
        return standing.series(aggregate, attribute, id);
    }

    /** The facts that stand of an attribute with one thread for each key. */
    public List<Fact> keyed(Attribute<?> attribute) {
        return standing.keyed(aggregate, attribute, id);
    }

    /** Whether it is in one of those states. */
    public boolean is(Attribute<Condition> state, Enum<?>... some) {
        return value(state).stream().anyMatch(condition -> Stream.of(some).anyMatch(condition::is));
    }
}

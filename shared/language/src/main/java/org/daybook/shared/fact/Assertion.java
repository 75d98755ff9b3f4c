package org.daybook.shared.fact;

import java.util.List;
import java.util.stream.Stream;

/** What an event asserts about one thread of its aggregate, before it has a place on the two clocks. */
public record Assertion(Attribute<?> attribute, String thing, String key, Object value) {

    public static <V> Assertion of(Attribute<V> attribute, Object thing, V value) {
        return new Assertion(attribute, thing.toString(), "", value);
    }

    public static <V> Assertion of(Attribute<V> attribute, Object thing, String key, V value) {
        return new Assertion(attribute, thing.toString(), key, value);
    }

    /** The assertions and, where the event gives the value, one more. */
    public static <V> List<Assertion> and(List<Assertion> said, Attribute<V> attribute, Object thing, V value) {
        return value == null
                ? said
                : Stream.concat(said.stream(), Stream.of(of(attribute, thing, value)))
                        .toList();
    }
}

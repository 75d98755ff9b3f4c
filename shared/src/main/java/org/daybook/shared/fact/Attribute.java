package org.daybook.shared.fact;

/**
 * One attribute of the things of a concept, as entries set it.
 *
 * @param name in camelCase, stored in the read model
 * @param type what its values are
 * @param series whether views need every value it ever had, not only the one that stands (a target date that moves)
 */
public record Attribute<V>(Concept concept, String name, Class<V> type, boolean series) {

    public static <V> Attribute<V> single(Concept concept, String name, Class<V> type) {
        return new Attribute<>(concept, name, type, false);
    }

    public static <V> Attribute<V> series(Concept concept, String name, Class<V> type) {
        return new Attribute<>(concept, name, type, true);
    }
}

package org.daybook.shared.fact;

/**
 * An attribute of the entities of a concept: its stored name, its type, and how it is shown. Each is described once,
 * beside the events that set it; {@link Attributes} lists them all. Equal only to itself.
 */
public final class Attribute<V> {

    private final Concept concept;
    private final String name;
    private final Class<V> type;
    private final boolean series;
    private final AttributeWords<V> words;

    private Attribute(Concept concept, String name, Class<V> type, boolean series, AttributeWords<V> words) {
        this.concept = concept;
        this.name = name;
        this.type = type;
        this.series = series;
        this.words = words;
    }

    public static <V> Attribute<V> single(Concept concept, String name, Class<V> type, AttributeWords<V> words) {
        return new Attribute<>(concept, name, type, false, words);
    }

    /** One whose every value is needed by views, not only the one that stands: a target date that moves. */
    public static <V> Attribute<V> series(Concept concept, String name, Class<V> type, AttributeWords<V> words) {
        return new Attribute<>(concept, name, type, true, words);
    }

    /** The status of an entity. */
    public static Attribute<Condition> state(Concept concept) {
        return single(concept, "state", Condition.class, Condition.WORDS);
    }

    public Concept concept() {
        return concept;
    }

    /** In camelCase, as the read model stores it. */
    public String name() {
        return name;
    }

    /**
     * The number under which the read model stores it: {@link String#hashCode()}, whose result Java specifies, of concept and
     * name. No two attributes have the same.
     */
    public int code() {
        return (concept.name() + "/" + name).hashCode();
    }

    public Class<V> type() {
        return type;
    }

    /** Whether views need every value that it ever had. */
    public boolean series() {
        return series;
    }

    /** How it is shown. */
    public AttributeWords<V> words() {
        return words;
    }

    /** The words for one of its values. */
    public String show(Object value) {
        return words.value().apply(type.cast(value));
    }

    /** Whether one of its values has no content. */
    public boolean isBlank(Object value) {
        return words.blank().test(type.cast(value));
    }

    @Override
    public String toString() {
        return concept + "." + name;
    }
}

package org.daybook.query.facts;

/**
 * The schema that serves, and how far it has come.
 *
 * @param swap another one whenever a schema comes to serve, though it has served before
 * @param snapshot counts the transactions of the database up to then
 */
public record Serving(FactSchema schema, String swap, ProjectionPosition reached, long snapshot) {

    /** A schema as it was filled once. */
    public record Filling(FactSchema schema, String swap) {}

    public Filling filling() {
        return new Filling(schema, swap);
    }

    boolean isLaterThan(Serving other) {
        return snapshot > other.snapshot || snapshot == other.snapshot && reached.position() > other.reached.position();
    }
}

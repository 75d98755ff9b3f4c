package org.daybook.query.facts;

/** One of the two schemas that hold facts: while one serves, the other can be rebuilt. */
public enum FactSchema {
    FACTS_A("facts_a"),
    FACTS_B("facts_b");

    private final String stored;

    FactSchema(String stored) {
        this.stored = stored;
    }

    public static FactSchema of(String stored) {
        return FACTS_A.stored.equals(stored) ? FACTS_A : FACTS_B;
    }

    /** Its name in the database. */
    public String stored() {
        return stored;
    }

    public FactSchema other() {
        return this == FACTS_A ? FACTS_B : FACTS_A;
    }

    /** The number under which its tables know an aggregate, as an expression; the parameter is its UUID. */
    public String number(String parameter) {
        return "(SELECT g.id FROM " + table("aggregate") + " g WHERE g.aggregate_id = " + parameter + ")";
    }

    /** A table of this schema, quoted. */
    public String table(String name) {
        return stored + ".\"" + name + "\"";
    }
}

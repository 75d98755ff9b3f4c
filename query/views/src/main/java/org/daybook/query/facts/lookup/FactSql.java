package org.daybook.query.facts.lookup;

import org.daybook.query.facts.FactSchema;

/**
 * The look-ups that every view rests on: one scan of the index of facts in the order of precedence, which passes over what
 * lies between the attributes and things that are asked for. The day is clamped to that of the last entry known, which is
 * exact because nothing is effective after the day it is recorded, and spares a far-past reader the rows of later years.
 *
 * <p>Zero is added where PostgreSQL would otherwise skip about in the index by a column that leads to little.
 */
public final class FactSql {

    private static final String ORDER = " ORDER BY f.effective_on DESC, f.position DESC, f.known_from DESC";

    private static final String ON_DAY = "(SELECT m.on_day FROM m)";

    private FactSql() {}

    /**
     * Takes {@code aggregates}, {@code attributes} and {@code series} (arrays of numbers), {@code on} and {@code known}: of
     * attributes what stands in each thread, of series all that counts.
     */
    public static String standing(FactSchema schema) {
        return standing(schema, "");
    }

    /** The same of some things alone: takes the array {@code things} as well. */
    public static String ofThings(FactSchema schema) {
        return standing(schema, " AND f.thing = ANY (CAST(:things AS text[]))");
    }

    private static String standing(FactSchema schema, String only) {
        String voided = "SELECT v.position FROM " + schema.table("voiding")
                + " v WHERE v.aggregate = ANY (CAST(:aggregates AS int[]))";
        String which =
                "f.aggregate = ANY (CAST(:aggregates AS int[])) AND f.attribute = ANY (CAST(:%s AS int[]))" + only;
        String facts =
                """
                (SELECT DISTINCT ON (f.aggregate, f.attribute, f.thing, f.key) %s
                    ORDER BY f.aggregate, f.attribute, f.thing, f.key, f.effective_on DESC, f.position DESC, f.known_from DESC)
                UNION ALL
                SELECT %s
                """
                        .formatted(
                                counting(schema, which.formatted("attributes"), voided),
                                counting(schema, which.formatted("series"), voided));
        return moment(schema) + whole(schema, facts);
    }

    /** Takes {@code probes}: a JSON array of objects with the columns of the record set. */
    public static String probe(FactSchema schema) {
        String thread =
                "f.aggregate = q.aggregate AND f.attribute = q.attribute AND f.thing = q.thing AND f.key = q.key";
        String voided = "SELECT v.position FROM " + schema.table("voiding")
                + " v WHERE v.aggregate IN (SELECT aggregate FROM q)";
        return """
                WITH q AS MATERIALIZED (
                    SELECT * FROM jsonb_to_recordset(CAST(:probes AS jsonb)) AS r(number int, aggregate int, attribute int,
                        thing text, key text, on_day date, known bigint))
                """
                + whole(
                        schema,
                        "SELECT q.number, f.* FROM q CROSS JOIN LATERAL (SELECT "
                                + latest(schema, thread, "q.on_day", "q.known", voided) + ") f");
    }

    /** Takes {@code aggregates}, {@code attributes} and {@code known}: all that was ever said of these. */
    public static String ever(FactSchema schema) {
        return "SELECT " + StoredFact.COLUMNS + " FROM " + schema.table("fact") + " f"
                + " WHERE f.aggregate = ANY (CAST(:aggregates AS int[])) AND f.attribute = ANY (CAST(:attributes AS int[]))"
                + " AND f.known_from + 0 <= :known";
    }

    /** Facts, each with the entry that gives its value where it is too long for the index. */
    public static String whole(FactSchema schema, String facts) {
        return """
                SELECT f.*, e.kind, e.payload
                FROM (%s) f LEFT JOIN LATERAL (SELECT e.kind, e.payload FROM %s e
                    WHERE e.position = f.known_from AND f.value = '' LIMIT 1) e ON true
                """
                .formatted(facts, schema.table("entry"));
    }

    /** Begins a statement: {@code m} has the day. Takes {@code on} and {@code known}. */
    private static String moment(FactSchema schema) {
        return """
                WITH m AS MATERIALIZED (
                    SELECT LEAST(CAST(:on AS date), (SELECT CAST(e.recorded_at AT TIME ZONE a.zone AS date)
                        FROM %s e JOIN %s a ON a.id = e.author WHERE e.position = :known)) AS on_day)
                """
                .formatted(schema.table("entry"), schema.table("author"));
    }

    private static String latest(FactSchema schema, String which, String onDay, String known, String voided) {
        return facts(schema, which, "f.effective_on <= " + onDay, known, voided) + ORDER + " LIMIT 1";
    }

    private static String counting(FactSchema schema, String which, String voided) {
        return facts(schema, which, "f.effective_on + 0 <= " + ON_DAY, ":known", voided);
    }

    /**
     * Those that are known, in force and not voided. Few are voided at all, which one look at what was corrected in these
     * aggregates tells.
     */
    private static String facts(FactSchema schema, String which, String inForce, String known, String voided) {
        return """
                %1$s FROM %2$s f
                WHERE %3$s AND %4$s AND f.known_from + 0 <= %5$s
                    AND (f.position NOT IN (%6$s) OR NOT EXISTS (SELECT FROM %7$s v WHERE v.position = f.position
                        AND v.known_from > f.known_from AND v.known_from <= %5$s))"""
                .formatted(
                        StoredFact.COLUMNS,
                        schema.table("fact"),
                        which,
                        inForce,
                        known,
                        voided,
                        schema.table("voiding"));
    }
}

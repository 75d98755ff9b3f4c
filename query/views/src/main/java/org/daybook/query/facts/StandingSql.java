package org.daybook.query.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Concept;

/**
 * The look-up that every view rests on: for each thread one step into an index in the order of precedence, so that its
 * cost does not grow with history. The day is clamped to that of the last entry known, which is exact because nothing
 * is effective after the day it is recorded, and spares a far-past reader the rows of later years.
 */
final class StandingSql {

    private static final String ORDER = " ORDER BY f.effective_on DESC, f.position DESC, f.known_from DESC";

    private StandingSql() {}

    /** Takes {@code aggregates} (an array of uuid as text), {@code on} and {@code known}. */
    static String standing(FactSchema schema, Collection<Attribute<?>> attributes) {
        Map<Concept, List<Attribute<?>>> byConcept =
                attributes.stream().collect(Collectors.groupingBy(Attribute::concept));
        String threads = byConcept.entrySet().stream()
                .flatMap(e -> ofConcept(schema, e.getKey(), e.getValue()))
                .collect(Collectors.joining(" UNION ALL "));
        return moment(schema) + threads;
    }

    /** Begins a statement: {@code m} is the place on the clocks. Takes {@code on} and {@code known}. */
    static String moment(FactSchema schema) {
        return """
                WITH m AS MATERIALIZED (
                    SELECT LEAST(CAST(:on AS date), (%s)) AS on_day, CAST(:known AS bigint) AS known)
                """
                .formatted(dayOf(schema, ":known"));
    }

    /** Of a thread the fact that stands at {@code m}. */
    static String latest(FactSchema schema, Concept concept, String thread) {
        return counting(schema, concept, thread, "m") + ORDER + " LIMIT 1";
    }

    private static Stream<String> ofConcept(FactSchema schema, Concept concept, List<Attribute<?>> attributes) {
        return Stream.of(true, false)
                .map(series ->
                        attributes.stream().filter(a -> a.series() == series).toList())
                .filter(some -> !some.isEmpty())
                .map(some -> ofAttributes(schema, concept, some));
    }

    private static String ofAttributes(FactSchema schema, Concept concept, List<Attribute<?>> attributes) {
        String names = attributes.stream().map(a -> "'" + a.name() + "'").collect(Collectors.joining(", "));
        String limit = attributes.getFirst().series() ? "" : ORDER + " LIMIT 1";
        return """
                SELECT '%s' AS concept, f.*
                FROM m, %s t CROSS JOIN LATERAL (%s%s) f
                WHERE t.aggregate_id = ANY (CAST(:aggregates AS uuid[])) AND t.concept = '%s' AND t.attribute IN (%s)
                """
                .formatted(concept, schema.table("thread"), counting(schema, concept, "t", "m"), limit, concept, names);
    }

    /** Takes {@code probes}: a JSON array of objects with the columns of the record set. */
    static String probe(FactSchema schema, Set<Concept> concepts) {
        String looked = concepts.stream().map(c -> probe(schema, c)).collect(Collectors.joining(" UNION ALL "));
        return """
                WITH q AS MATERIALIZED (
                    SELECT * FROM jsonb_to_recordset(CAST(:probes AS jsonb)) AS r(number int, concept text,
                        aggregate_id uuid, attribute text, thing text, key text, on_day date, known bigint))
                """
                + looked;
    }

    private static String probe(FactSchema schema, Concept concept) {
        return """
                SELECT q.number, '%s' AS concept, f.*
                FROM q CROSS JOIN LATERAL (%s%s LIMIT 1) f
                WHERE q.concept = '%s'
                """
                .formatted(concept, counting(schema, concept, "q", "q"), ORDER, concept);
    }

    /** The facts of a thread that are known, in force and not voided. */
    static String counting(FactSchema schema, Concept concept, String thread, String moment) {
        return """
                SELECT %5$s
                FROM %1$s f
                WHERE f.aggregate_id = %3$s.aggregate_id AND f.attribute = %3$s.attribute COLLATE "C"
                    AND f.thing = %3$s.thing COLLATE "C" AND f.key = %3$s.key COLLATE "C"
                    AND f.effective_on <= %4$s.on_day AND f.known_from <= %4$s.known
                    AND NOT EXISTS (SELECT 1 FROM %2$s v WHERE v.position = f.position
                        AND v.known_from > f.known_from AND v.known_from <= %4$s.known)"""
                .formatted(
                        schema.table(FactWriter.table(concept)),
                        schema.table("voiding"),
                        thread,
                        moment,
                        StoredFact.COLUMNS);
    }

    private static String dayOf(FactSchema schema, String position) {
        return "SELECT CAST(e.recorded_at AT TIME ZONE e.zone AS date) FROM " + schema.table("entry")
                + " e WHERE e.position = " + position;
    }
}

package org.daybook.query.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.decision.DecisionFacts;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.objective.ObjectiveFacts;

/** What outlines are read with: for each aggregate what became known after one position and up to another. */
final class OutlineSql {

    /** @param first and {@code last}: where the mark lies in the value */
    private record Part(Attribute<?> attribute, OutlineRow.Kind kind, String first, String last) {

        Concept concept() {
            return attribute.concept();
        }
    }

    private static final List<Part> PARTS = List.of(
            state(ObjectiveFacts.STATE),
            state(DeliverableFacts.STATE),
            state(NextStepFacts.STATE),
            state(BoardItemFacts.STATE),
            state(DecisionFacts.STATE),
            state(MeasureFacts.STATE),
            state(MilestoneFacts.STATE),
            dated(DeliverableFacts.TARGET_DATE, "{targetDate,%s}"),
            dated(NextStepFacts.PLAN, "{targetDate,%s}"),
            dated(MeasureFacts.TARGET_DATE, "{targetDate,%s}"),
            dated(MilestoneFacts.SPAN, "{%s}"),
            new Part(MeasureFacts.READING, OutlineRow.Kind.READING, "{}", "{}"));

    private OutlineSql() {}

    private static Part state(Attribute<?> attribute) {
        return new Part(attribute, OutlineRow.Kind.STATE, "{status}", "{}");
    }

    private static Part dated(Attribute<?> attribute, String where) {
        return new Part(attribute, OutlineRow.Kind.DATE, where.formatted("first"), where.formatted("last"));
    }

    /** Takes {@code aggregates}, {@code after} (arrays that go together) and {@code known}. */
    static String rows(FactSchema schema) {
        return PARTS.stream().map(part -> rows(schema, part)).collect(Collectors.joining(" UNION ALL "));
    }

    private static String rows(FactSchema schema, Part part) {
        return """
                SELECT '%s' AS concept, '%s' AS kind, f.aggregate_id, f.thing, f.effective_on - DATE '1970-01-01' AS effective_on,
                    f.position, f.known_from, CAST(f.value AS json) #>> '%s' AS first, CAST(f.value AS json) #>> '%s' AS last
                FROM unnest(CAST(:aggregates AS uuid[]), CAST(:after AS bigint[])) AS q(aggregate_id, after)
                    JOIN %s f ON f.aggregate_id = q.aggregate_id AND f.known_from > q.after
                WHERE f.known_from <= :known AND f.attribute = '%s'
                """
                .formatted(
                        part.concept(),
                        part.kind(),
                        part.first(),
                        part.last(),
                        schema.table(FactWriter.table(part.concept())),
                        part.attribute().name());
    }
}

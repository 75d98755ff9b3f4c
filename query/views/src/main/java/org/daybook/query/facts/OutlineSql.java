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

    /** A path where no value has anything. */
    private static final String NOTHING = "{nothing}";

    /** @param first and {@code last} and {@code precision}: where the mark lies in the value */
    private record Part(Attribute<?> attribute, OutlineRow.Kind kind, String first, String last, String precision) {

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
            dated(DeliverableFacts.TARGET_DATE),
            dated(NextStepFacts.PLAN),
            dated(MeasureFacts.TARGET_DATE),
            new Part(MilestoneFacts.SPAN, OutlineRow.Kind.DATE, "{first}", "{last}", NOTHING),
            new Part(MeasureFacts.READING, OutlineRow.Kind.READING, NOTHING, NOTHING, NOTHING));

    private OutlineSql() {}

    private static Part state(Attribute<?> attribute) {
        return new Part(attribute, OutlineRow.Kind.STATE, "{status}", NOTHING, NOTHING);
    }

    private static Part dated(Attribute<?> attribute) {
        return new Part(
                attribute, OutlineRow.Kind.DATE, "{targetDate,first}", "{targetDate,last}", "{targetDate,kind}");
    }

    /** Takes {@code aggregates}, {@code after} (arrays that go together) and {@code known}. */
    static String rows(FactSchema schema) {
        return PARTS.stream().map(part -> rows(schema, part)).collect(Collectors.joining(" UNION ALL "));
    }

    private static String rows(FactSchema schema, Part part) {
        return """
                SELECT '%s' AS concept, '%s' AS kind, f.aggregate_id, f.thing, f.effective_on - DATE '1970-01-01' AS effective_on,
                    f.position, f.known_from, CAST(f.value AS json) #>> '%s' AS first, CAST(f.value AS json) #>> '%s' AS last,
                    CAST(f.value AS json) #>> '%s' AS precision
                FROM unnest(CAST(:aggregates AS uuid[]), CAST(:after AS bigint[])) AS q(aggregate_id, after)
                    JOIN %s f ON f.aggregate_id = q.aggregate_id AND f.known_from > q.after
                WHERE f.known_from <= :known AND f.attribute = '%s'
                """
                .formatted(
                        part.concept(),
                        part.kind(),
                        part.first(),
                        part.last(),
                        part.precision(),
                        schema.table(FactWriter.table(part.concept())),
                        part.attribute().name());
    }
}

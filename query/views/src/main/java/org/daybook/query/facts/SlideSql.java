package org.daybook.query.facts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.decision.DecisionFacts;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.objective.ObjectiveFacts;

/**
 * The one statement of a slide: what stands in the threads of the things it shows, and the progress that came since the
 * last update or that the update showed. Whatever the history, it looks at nothing else. What stands of the programme and
 * the workstream themselves their profiles say.
 */
final class SlideSql {

    private static final List<Attribute<?>> OF_THINGS = List.of(
            ObjectiveFacts.OPENING,
            ObjectiveFacts.TEXT,
            ObjectiveFacts.STATE,
            DeliverableFacts.OPENING,
            DeliverableFacts.DESCRIPTION,
            DeliverableFacts.TARGET_DATE,
            DeliverableFacts.OWNER,
            DeliverableFacts.RATING,
            DeliverableFacts.STATE,
            DeliverableFacts.EVIDENCE,
            NextStepFacts.PLAN,
            NextStepFacts.STATE,
            BoardItemFacts.ITEM,
            BoardItemFacts.STATE,
            DecisionFacts.REQUEST,
            DecisionFacts.STATE,
            MeasureFacts.WORDING,
            MeasureFacts.AIM,
            MeasureFacts.TARGET_DATE,
            MeasureFacts.READING,
            MeasureFacts.STATE);

    /** They have a thread for each tag, which are found by the threads there are. */
    private static final List<Attribute<?>> TAGS = List.of(ObjectiveFacts.TAG, DeliverableFacts.TAG);

    private SlideSql() {}

    /** The concepts of whose things it takes the ids: an array named as {@link #parameter} says. */
    static final List<Concept> CONCEPTS =
            OF_THINGS.stream().map(Attribute::concept).distinct().toList();

    static String parameter(Concept concept) {
        return "things_" + concept.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Takes {@code workstream}, {@code on}, {@code known} and the things of each concept; and of the last update
     * {@code seenVersion}, {@code reportingDate} and {@code noted}, the array of progress that it showed, or none of them.
     */
    static String of(FactSchema schema) {
        return StandingSql.moment(schema)
                + since(schema)
                + Stream.of(things(schema), TAGS.stream().map(tag -> tags(schema, tag)), Stream.of(progress(schema)))
                        .flatMap(branches -> branches)
                        .collect(Collectors.joining(" UNION ALL "));
    }

    private static String since(FactSchema schema) {
        return """
                , since AS MATERIALIZED (
                    SELECT CAST(:reportingDate AS date) AS reported,
                        (SELECT e.position FROM %s e WHERE e.aggregate_id = CAST(:workstream AS uuid)
                            AND e.version = CAST(:seenVersion AS bigint)) AS seen)
                """
                .formatted(schema.table("entry"));
    }

    private static Stream<String> things(FactSchema schema) {
        return CONCEPTS.stream().flatMap(concept -> Stream.of(false, true)
                .map(series -> things(schema, concept, series))
                .filter(sql -> !sql.isEmpty()));
    }

    private static String things(FactSchema schema, Concept concept, boolean series) {
        List<String> names = OF_THINGS.stream()
                .filter(a -> a.concept() == concept && a.series() == series)
                .map(Attribute::name)
                .toList();
        if (names.isEmpty()) return "";
        return """
                SELECT '%s' AS concept, f.*
                FROM m CROSS JOIN (SELECT CAST(:workstream AS uuid) AS aggregate_id, a.attribute, i.thing, '' AS key
                    FROM unnest(CAST(:%s AS text[])) AS i(thing) CROSS JOIN (VALUES %s) AS a(attribute)) t
                    CROSS JOIN LATERAL (%s) f
                """
                .formatted(
                        concept,
                        parameter(concept),
                        values(names.stream()),
                        series
                                ? StandingSql.counting(schema, concept, "t", "m")
                                : StandingSql.latest(schema, concept, "t"));
    }

    private static String tags(FactSchema schema, Attribute<?> tag) {
        return """
                SELECT '%s' AS concept, f.*
                FROM m CROSS JOIN (SELECT h.aggregate_id, h.attribute, h.thing, h.key
                    FROM unnest(CAST(:%s AS text[])) AS i(thing)
                        JOIN %s h ON h.thing = i.thing COLLATE "C"
                    WHERE h.aggregate_id = CAST(:workstream AS uuid) AND h.concept = '%1$s' AND h.attribute = '%s') t
                    CROSS JOIN LATERAL (%s) f
                """
                .formatted(
                        tag.concept(),
                        parameter(tag.concept()),
                        schema.table("thread"),
                        tag.name(),
                        StandingSql.latest(schema, tag.concept(), "t"));
    }

    /** Before any update everything; which of what is found came since the update is for the slide to say. */
    private static String progress(FactSchema schema) {
        return """
                SELECT 'PROGRESS' AS concept, f.*
                FROM m CROSS JOIN (
                    SELECT CAST(:workstream AS uuid) AS aggregate_id, 'note' AS attribute, i.thing, '' AS key FROM (
                        SELECT p.thing FROM m, %1$s p
                        WHERE p.aggregate_id = CAST(:workstream AS uuid) AND p.effective_on <= m.on_day
                            AND p.known_from <= m.known AND p.position <= m.known
                            AND p.position > COALESCE((SELECT since.seen FROM since), -1)
                        UNION
                        SELECT p.thing FROM m, since, %1$s p
                        WHERE p.aggregate_id = CAST(:workstream AS uuid) AND p.effective_on <= m.on_day
                            AND p.known_from <= m.known
                            AND p.effective_on > since.reported
                        UNION
                        SELECT n.thing COLLATE "C" FROM unnest(CAST(:noted AS text[])) AS n(thing)) i) t
                    CROSS JOIN LATERAL (%2$s) f
                """
                .formatted(
                        schema.table(FactWriter.table(Concept.PROGRESS)),
                        StandingSql.latest(schema, Concept.PROGRESS, "t"));
    }

    private static String values(Stream<String> words) {
        return words.map(word -> "('" + word + "')").collect(Collectors.joining(", "));
    }
}

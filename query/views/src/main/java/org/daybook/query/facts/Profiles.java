package org.daybook.query.facts;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Concept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The profiles of programmes and workstreams, kept for as long as there is room. */
@Component
class Profiles {

    private static final int PART_OF_HEAP = 30;

    private final IncrementalCache<StoredFact, Profile> known;

    Profiles(JdbcClient jdbc, Projection projection) {
        known = new IncrementalCache<>(
                jdbc,
                projection,
                PART_OF_HEAP,
                Profile.empty(),
                new IncrementalCache.Source<>(Profiles::sql, StoredFact::read, stored -> stored.fact()
                        .thread()
                        .aggregate()));
    }

    /** Those of these programmes and workstreams, each knowing the record at least up to that position. */
    Map<UUID, Profile> of(Collection<UUID> aggregates, long position) {
        return known.of(aggregates, position);
    }

    private static String sql(FactSchema schema) {
        return Profile.ATTRIBUTES.stream()
                .collect(Collectors.groupingBy(
                        Attribute::concept, Collectors.mapping(a -> "'" + a.name() + "'", Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(e -> sql(schema, e.getKey(), e.getValue()))
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String sql(FactSchema schema, Concept concept, String attributes) {
        return """
                SELECT '%s' AS concept, %s
                FROM unnest(CAST(:aggregates AS uuid[]), CAST(:after AS bigint[])) AS q(aggregate_id, after)
                    JOIN %s f ON f.aggregate_id = q.aggregate_id AND f.known_from > q.after
                WHERE f.known_from <= :known AND f.attribute IN (%s)
                """
                .formatted(concept, StoredFact.COLUMNS, schema.table(FactWriter.table(concept)), attributes);
    }
}

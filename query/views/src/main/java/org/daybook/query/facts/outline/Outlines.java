package org.daybook.query.facts.outline;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.lookup.FactNumbers;
import org.daybook.query.facts.lookup.FactSql;
import org.daybook.query.facts.lookup.GrowthReader;
import org.daybook.query.facts.lookup.IncrementalCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outlines of workstreams, kept for as long as there is room. */
@Component
public final class Outlines {

    private static final int PART_OF_HEAP = 10;

    public static final GrowthReader<OutlineRow> READER = new GrowthReader<>(
            OutlinedAttribute.all(),
            FactSql::ever,
            aggregates -> (row, number) -> OutlineRow.read(row, aggregates),
            OutlineRow::of,
            OutlineRow::aggregate);

    private final IncrementalCache<OutlineRow, Outline> known;

    public Outlines(JdbcClient jdbc, Projection projection, FactNumbers numbers) {
        known = new IncrementalCache<>(jdbc, projection, numbers, PART_OF_HEAP, Outline.empty(), READER);
    }

    /** Those of these workstreams, each knowing the record at least up to that position. */
    public Map<UUID, Outline> of(Collection<UUID> workstreams, long position) {
        return known.of(workstreams, position);
    }
}

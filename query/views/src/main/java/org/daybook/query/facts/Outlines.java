package org.daybook.query.facts;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outlines of workstreams, kept for as long as there is room. */
@Component
public final class Outlines {

    private static final int PART_OF_HEAP = 10;

    private final IncrementalCache<OutlineRow, Outline> known;

    Outlines(JdbcClient jdbc, Projection projection) {
        known = new IncrementalCache<>(
                jdbc,
                projection,
                PART_OF_HEAP,
                Outline.empty(),
                new IncrementalCache.Source<>(OutlineSql::rows, OutlineRow::read, OutlineRow::aggregate));
    }

    /** Those of these workstreams, each knowing the record at least up to that position. */
    public Map<UUID, Outline> of(Collection<UUID> workstreams, long position) {
        return known.of(workstreams, position);
    }
}

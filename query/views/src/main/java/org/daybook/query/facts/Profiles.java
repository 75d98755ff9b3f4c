package org.daybook.query.facts;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The profiles of programmes and workstreams, kept for as long as there is room. */
@Component
class Profiles {

    private static final int PART_OF_HEAP = 30;

    private final IncrementalCache<StoredFact, Profile> known;

    Profiles(JdbcClient jdbc, Projection projection, FactNumbers numbers) {
        known = new IncrementalCache<>(
                jdbc,
                projection,
                numbers,
                PART_OF_HEAP,
                Profile.empty(),
                new GrowthReader<>(
                        Profile.ATTRIBUTES,
                        schema -> FactSql.whole(schema, FactSql.ever(schema)),
                        aggregates -> StoredFact.reader(aggregates, numbers),
                        StoredFact::kept,
                        stored -> stored.fact().thread().aggregate()));
    }

    /** Those of these programmes and workstreams, each knowing the record at least up to that position. */
    Map<UUID, Profile> of(Collection<UUID> aggregates, long position) {
        return known.of(aggregates, position);
    }
}

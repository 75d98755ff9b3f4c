package org.daybook.query.facts.standing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.lookup.FactNumbers;
import org.daybook.query.facts.lookup.FactSql;
import org.daybook.query.facts.lookup.GrowthReader;
import org.daybook.query.facts.lookup.IncrementalCache;
import org.daybook.query.facts.lookup.StoredFact;
import org.daybook.shared.contract.Json;
import org.daybook.shared.fact.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The profiles of programmes and workstreams, kept for as long as there is room. */
@Component
public class Profiles {

    private static final int PART_OF_HEAP = 30;

    private final IncrementalCache<StoredFact, Profile> known;

    public Profiles(JdbcClient jdbc, Projection projection, FactNumbers numbers) {
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
                        Profiles::kept,
                        stored -> stored.fact().thread().aggregate()));
    }

    private static Optional<StoredFact> kept(Fact fact) {
        if (!Profile.ATTRIBUTES.contains(fact.thread().attribute())) return Optional.empty();
        return Optional.of(new StoredFact(
                fact, Json.mapper().writeValueAsString(fact.value()).length()));
    }

    /** Those of these programmes and workstreams, each knowing the record at least up to that position. */
    Map<UUID, Profile> of(Collection<UUID> aggregates, long position) {
        return known.of(aggregates, position);
    }
}

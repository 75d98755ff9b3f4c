package org.daybook.query.facts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.shared.fact.Voiding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outlines of workstreams, kept for as long as there is room. One that is not there, or does not know enough, is
 * completed from the tables by what became known since; one of a schema that no longer serves is forgotten.
 */
@Component
public final class Outlines {

    /** A fact takes about a hundred bytes with its share of the rest; a tenth of the heap may go to them. */
    private static final long MOST_FACTS = Runtime.getRuntime().maxMemory() / 10 / 100;

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Cache<Key, Outline> known = Caffeine.newBuilder()
            .maximumWeight(MOST_FACTS)
            .<Key, Outline>weigher((key, outline) -> 1 + outline.size())
            .build();

    /** @param serving told apart from the same schema before it was filled anew */
    private record Key(Serving.Filling serving, UUID aggregate) {}

    Outlines(JdbcClient jdbc, Projection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** Those of these workstreams, each knowing the record at least up to that position. */
    public Map<UUID, Outline> of(Collection<UUID> workstreams, long position) {
        Serving serving = projection.holding(position);
        Map<UUID, Outline> found = new HashMap<>();
        for (UUID workstream : workstreams) {
            Outline outline = known.getIfPresent(new Key(serving.filling(), workstream));
            found.put(workstream, outline == null ? Outline.empty() : outline);
        }
        Map<UUID, Outline> behind = found.entrySet().stream()
                .filter(e -> e.getValue().upTo() < position)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        complete(behind, serving).forEach((workstream, outline) -> {
            known.put(new Key(serving.filling(), workstream), outline);
            found.put(workstream, outline);
        });
        return found;
    }

    private Map<UUID, Outline> complete(Map<UUID, Outline> behind, Serving serving) {
        if (behind.isEmpty()) return Map.of();
        List<UUID> order = List.copyOf(behind.keySet());
        long reached = serving.reached().position();
        Map<UUID, List<OutlineRow>> rows =
                asked(OutlineSql.rows(serving.schema()), order, behind, reached).query(OutlineRow::read).list().stream()
                        .collect(Collectors.groupingBy(OutlineRow::aggregate));
        Map<UUID, List<Voiding>> voidings = new HashMap<>();
        asked(OutlineSql.voidings(serving.schema()), order, behind, reached).query(row -> {
            voidings.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(new Voiding(row.getLong(2), row.getLong(3)));
        });
        return order.stream().collect(Collectors.toMap(id -> id, id -> behind.get(id)
                .and(rows.getOrDefault(id, List.of()), voidings.getOrDefault(id, List.of()), reached)));
    }

    private JdbcClient.StatementSpec asked(String sql, List<UUID> order, Map<UUID, Outline> behind, long reached) {
        return jdbc.sql(sql)
                .param("aggregates", SqlArrays.of(order))
                .param(
                        "after",
                        SqlArrays.of(
                                order.stream().map(id -> behind.get(id).upTo()).toList()))
                .param("known", reached);
    }
}

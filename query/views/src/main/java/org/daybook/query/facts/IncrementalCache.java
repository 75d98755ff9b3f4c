package org.daybook.query.facts;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.shared.fact.Voiding;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is kept of aggregates for as long as there is room. What is not there, or does not know enough, is completed from
 * the tables by what became known since; what is of a schema that no longer serves is forgotten.
 */
final class IncrementalCache<R, T extends Growing<R, T>> {

    private final JdbcClient jdbc;
    private final Projection projection;
    private final T empty;
    private final Source<R> source;
    private final AsyncCache<Key, T> known;

    /** @param serving told apart from the same schema before it was filled anew */
    private record Key(Serving.Filling serving, UUID aggregate) {}

    /**
     * Where the rows come from.
     *
     * @param sql takes {@code aggregates} and {@code after}, arrays that go together, and {@code known}
     */
    record Source<R>(Function<FactSchema, String> sql, RowMapper<R> row, Function<R, UUID> aggregate) {}

    /** @param part of the heap that may go to it: one in so many */
    IncrementalCache(JdbcClient jdbc, Projection projection, int part, T empty, Source<R> source) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.empty = empty;
        this.source = source;
        this.known = Caffeine.newBuilder()
                .maximumWeight(Runtime.getRuntime().maxMemory() / part)
                .<Key, T>weigher((key, one) -> one.bytes())
                .executor(Runnable::run)
                .buildAsync();
    }

    /** That of each of these aggregates, each knowing the record at least up to that position. */
    Map<UUID, T> of(Collection<UUID> aggregates, long position) {
        Serving serving = projection.holding(position);
        Map<UUID, T> found = new HashMap<>(kept(aggregates, serving));
        Map<UUID, T> behind = found.entrySet().stream()
                .filter(e -> e.getValue().upTo() < position)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        complete(behind, serving).forEach((aggregate, one) -> {
            known.synchronous().put(new Key(serving.filling(), aggregate), one);
            found.put(aggregate, one);
        });
        return found;
    }

    /**
     * What is there of each, read from the tables where nothing is. To read one from its beginning is long: whoever else
     * asks for it meanwhile waits for the one who reads, rather than do the same beside it and slow down both.
     */
    private Map<UUID, T> kept(Collection<UUID> aggregates, Serving serving) {
        Set<Key> keys = aggregates.stream()
                .map(aggregate -> new Key(serving.filling(), aggregate))
                .collect(Collectors.toSet());
        try {
            return byAggregate(known.getAll(keys, missing -> fromTheBeginning(missing, serving))
                    .join());
        } catch (CompletionException e) {
            // As if the caller had asked the database: Spring's exceptions tell what to do about them.
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    private Map<Key, T> fromTheBeginning(Set<? extends Key> missing, Serving serving) {
        Map<UUID, T> nothing = missing.stream().collect(Collectors.toMap(Key::aggregate, key -> empty));
        Map<Key, T> read = new HashMap<>();
        complete(nothing, serving).forEach((aggregate, one) -> read.put(new Key(serving.filling(), aggregate), one));
        return read;
    }

    private Map<UUID, T> byAggregate(Map<Key, T> found) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().aggregate(), Map.Entry::getValue));
    }

    private Map<UUID, T> complete(Map<UUID, T> behind, Serving serving) {
        if (behind.isEmpty()) return Map.of();
        long reached = serving.reached().position();
        Map<UUID, T> complete = new HashMap<>(behind);
        List<UUID> spokenOf = asked(spokenOf(serving.schema()), List.copyOf(behind.keySet()), behind, reached)
                .query(UUID.class)
                .list();
        complete.replaceAll((aggregate, one) -> one.and(List.of(), List.of(), reached));
        if (!spokenOf.isEmpty()) complete.putAll(grown(spokenOf, behind, serving.schema(), reached));
        return complete;
    }

    private Map<UUID, T> grown(List<UUID> order, Map<UUID, T> behind, FactSchema schema, long reached) {
        Map<UUID, List<R>> rows =
                asked(source.sql().apply(schema), order, behind, reached).query(source.row()).list().stream()
                        .collect(Collectors.groupingBy(source.aggregate()));
        Map<UUID, List<Voiding>> voidings = new HashMap<>();
        asked(voidings(schema), order, behind, reached).query(row -> {
            voidings.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(new Voiding(row.getLong(2), row.getLong(3)));
        });
        return order.stream().collect(Collectors.toMap(id -> id, id -> behind.get(id)
                .and(rows.getOrDefault(id, List.of()), voidings.getOrDefault(id, List.of()), reached)));
    }

    private JdbcClient.StatementSpec asked(String sql, List<UUID> order, Map<UUID, T> behind, long reached) {
        return jdbc.sql(sql)
                .param("aggregates", SqlArrays.of(order))
                .param(
                        "after",
                        SqlArrays.of(
                                order.stream().map(id -> behind.get(id).upTo()).toList()))
                .param("known", reached);
    }

    /** Of most nothing became known since: one look into an index finds those of which something did. */
    private static String spokenOf(FactSchema schema) {
        return """
                SELECT q.aggregate_id
                FROM unnest(CAST(:aggregates AS uuid[]), CAST(:after AS bigint[])) AS q(aggregate_id, after)
                WHERE EXISTS (SELECT FROM %s e
                    WHERE e.aggregate_id = q.aggregate_id AND e.position > q.after AND e.position <= :known)
                """
                .formatted(schema.table("entry"));
    }

    private static String voidings(FactSchema schema) {
        return """
                SELECT v.aggregate_id, v.position, v.known_from
                FROM unnest(CAST(:aggregates AS uuid[]), CAST(:after AS bigint[])) AS q(aggregate_id, after)
                    JOIN %s v ON v.aggregate_id = q.aggregate_id AND v.known_from > q.after
                WHERE v.known_from <= :known
                """
                .formatted(schema.table("voiding"));
    }
}

package org.daybook.query.facts.lookup;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.Serving;
import org.daybook.query.facts.lookup.GrowthReader.Growth;
import org.daybook.query.facts.lookup.GrowthReader.Question;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is kept of aggregates for as long as there is room. What is not there, or does not know enough, is completed from
 * the tables by what became known since; what is of a schema that no longer serves is forgotten.
 */
public final class IncrementalCache<R, T extends Growing<R, T>> {

    private final JdbcClient jdbc;
    private final Projection projection;
    private final FactNumbers numbers;
    private final T empty;
    private final GrowthReader<R> reader;
    private final AsyncCache<Key, T> known;

    /** @param serving told apart from the same schema before it was filled anew */
    private record Key(Serving.Filling serving, UUID aggregate) {}

    /** @param part of the heap that may go to it: one in so many */
    public IncrementalCache(
            JdbcClient jdbc, Projection projection, FactNumbers numbers, int part, T empty, GrowthReader<R> reader) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.numbers = numbers;
        this.empty = empty;
        this.reader = reader;
        this.known = Caffeine.newBuilder()
                .maximumWeight(Runtime.getRuntime().maxMemory() / part)
                .<Key, T>weigher((key, one) -> one.bytes())
                .executor(Runnable::run)
                .buildAsync();
    }

    /** That of each of these aggregates, each knowing the record at least up to that position. */
    public Map<UUID, T> of(Collection<UUID> aggregates, long position) {
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
        Question question = question(behind, serving.schema(), reached);
        Map<UUID, T> complete = new HashMap<>(behind);
        complete.replaceAll((aggregate, one) -> one.and(List.of(), List.of(), reached));
        Map<UUID, Integer> came = reader.came(jdbc, question);
        Set<UUID> anew = came.keySet().stream()
                .filter(id -> came.get(id) > GrowthReader.FEW || behind.get(id).upTo() < 0)
                .collect(Collectors.toSet());
        Set<UUID> grown = new HashSet<>(came.keySet());
        grown.removeAll(anew);
        if (!anew.isEmpty()) {
            Growth<R> all = reader.all(jdbc, question.of(anew));
            anew.forEach(id -> complete.put(id, empty.and(all.rows(id), all.voidings(id), reached)));
        }
        if (!grown.isEmpty()) {
            Growth<R> since = reader.since(jdbc, question.of(grown));
            grown.forEach(id -> complete.put(id, behind.get(id).and(since.rows(id), since.voidings(id), reached)));
        }
        return complete;
    }

    private Question question(Map<UUID, T> behind, FactSchema schema, long reached) {
        Map<Integer, UUID> aggregates = new HashMap<>();
        numbers.of(behind.keySet()).forEach((id, number) -> aggregates.put(number, id));
        Map<UUID, Long> after = new HashMap<>();
        behind.forEach((id, one) -> after.put(id, one.upTo()));
        return new Question(schema, aggregates, after, reached);
    }
}

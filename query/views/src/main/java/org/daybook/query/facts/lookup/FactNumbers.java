package org.daybook.query.facts.lookup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.Serving;
import org.daybook.query.facts.SqlArrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers under which the serving schema knows aggregates and kinds of entries. They come from the record, so that
 * they stay the same for as long as the schema is not filled anew.
 */
@Component
public class FactNumbers {

    private final JdbcClient jdbc;
    private final Projection projection;
    private volatile Known known = new Known(null);

    /** What was looked up in a schema as it was filled once. */
    private record Known(Serving.Filling filling, Map<UUID, Integer> aggregates, Map<Integer, Numbering.Kind> kinds) {

        Known(Serving.Filling filling) {
            this(filling, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        String table(String name) {
            return filling.schema().table(name);
        }
    }

    public FactNumbers(JdbcClient jdbc, Projection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** Those of aggregates that the serving schema holds; others have none. */
    public Map<UUID, Integer> of(Collection<UUID> aggregates) {
        Known known = known();
        List<UUID> unknown = aggregates.stream()
                .filter(id -> !known.aggregates().containsKey(id))
                .toList();
        if (!unknown.isEmpty()) lookUp(unknown, known);
        Map<UUID, Integer> numbers = new HashMap<>();
        aggregates.forEach(id -> {
            Integer number = known.aggregates().get(id);
            if (number != null) numbers.put(id, number);
        });
        return numbers;
    }

    /** The kind that has a number in the serving schema. */
    Numbering.Kind kind(int number) {
        Known known = known();
        Numbering.Kind kind = known.kinds().get(number);
        if (kind == null) {
            jdbc.sql("SELECT id, type, type_version FROM " + known.table("kind"))
                    .query(row -> {
                        known.kinds().put(row.getInt(1), new Numbering.Kind(row.getString(2), row.getInt(3)));
                    });
            kind = known.kinds().get(number);
        }
        return Objects.requireNonNull(kind, () -> "No kind of entry has the number " + number);
    }

    private Known known() {
        Serving.Filling filling = projection.current().filling();
        Known last = known;
        if (!filling.equals(last.filling())) known = last = new Known(filling);
        return last;
    }

    private void lookUp(List<UUID> unknown, Known known) {
        jdbc.sql("SELECT aggregate_id, id FROM " + known.table("aggregate")
                        + " WHERE aggregate_id = ANY (CAST(? AS uuid[]))")
                .param(SqlArrays.of(unknown))
                .query(row -> {
                    known.aggregates().put(row.getObject(1, UUID.class), row.getInt(2));
                });
    }
}

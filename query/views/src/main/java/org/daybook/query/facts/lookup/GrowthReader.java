package org.daybook.query.facts.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.SqlArrays;
import org.daybook.query.facts.entry.EntryColumns;
import org.daybook.query.facts.entry.PackedEntry;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Retraction;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what became known of aggregates: all of it from the index of facts, and what came since from the entries.
 *
 * @param attributes those that are kept
 * @param sql takes {@code aggregates}, {@code attributes} and {@code known}: all that was ever said of these
 * @param reader of its rows, given the aggregates by their numbers
 * @param of makes the row of a fact; absent where it is not kept
 */
public record GrowthReader<R>(
        Collection<Attribute<?>> attributes,
        Function<FactSchema, String> sql,
        Function<Map<Integer, UUID>, RowMapper<R>> reader,
        Function<Fact, Optional<R>> of,
        Function<R, UUID> aggregate) {

    /** Where more entries came than this, to read all that is kept from the index is faster than to parse them. */
    static final int FEW = 200;

    /** What became known of each up to a position. */
    record Growth<R>(Map<UUID, List<R>> rows, Map<UUID, List<Retraction>> voidings) {

        List<R> rows(UUID aggregate) {
            return rows.getOrDefault(aggregate, List.of());
        }

        List<Retraction> voidings(UUID aggregate) {
            return voidings.getOrDefault(aggregate, List.of());
        }
    }

    /** @param after the position up to which what is to be kept of each aggregate is known, by the number of the aggregate */
    record Question(FactSchema schema, Map<Integer, UUID> aggregates, Map<UUID, Long> after, long known) {

        Question {
            aggregates = Map.copyOf(aggregates);
        }

        /** The same of some of them. */
        Question of(Set<UUID> some) {
            Map<Integer, UUID> left = new HashMap<>(aggregates);
            left.values().retainAll(some);
            return new Question(schema, left, after, known);
        }

        /** The same from the beginning. */
        Question anew() {
            Map<UUID, Long> nothing = new HashMap<>(after);
            nothing.replaceAll((aggregate, position) -> -1L);
            return new Question(schema, aggregates, nothing, known);
        }

        private JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql) {
            List<Integer> numbers = List.copyOf(aggregates.keySet());
            List<Long> since =
                    numbers.stream().map(n -> after.get(aggregates.get(n))).toList();
            return jdbc.sql(sql)
                    .param("aggregates", SqlArrays.of(numbers))
                    .param("after", SqlArrays.of(since))
                    .param("known", known);
        }
    }

    /** How many entries came to each, or one more than {@link #FEW}; to those that are not there, none. */
    Map<UUID, Integer> came(JdbcClient jdbc, Question question) {
        Map<UUID, Integer> came = new HashMap<>();
        String sql =
                """
                SELECT q.aggregate, n.entries FROM unnest(CAST(:aggregates AS int[]), CAST(:after AS bigint[])) AS q(aggregate, after)
                    CROSS JOIN LATERAL (SELECT count(*) AS entries FROM (SELECT FROM %s e WHERE e.aggregate = q.aggregate
                        AND e.position > q.after AND e.position <= :known LIMIT %d) few) n
                WHERE n.entries > 0
                """
                        .formatted(question.schema().table("entry"), FEW + 1);
        question.ask(jdbc, sql).query(row -> {
            came.put(question.aggregates().get(row.getInt(1)), row.getInt(2));
        });
        return came;
    }

    /** All that was ever said. */
    Growth<R> all(JdbcClient jdbc, Question question) {
        List<R> rows = jdbc.sql(sql.apply(question.schema()))
                .param("aggregates", SqlArrays.of(question.aggregates().keySet()))
                .param(
                        "attributes",
                        SqlArrays.of(attributes.stream().map(Attribute::code).toList()))
                .param("known", question.known())
                .query(reader.apply(question.aggregates()))
                .list();
        return new Growth<>(byAggregate(rows), voidings(jdbc, question.anew()));
    }

    /** What was said since, as the entries have it. */
    Growth<R> since(JdbcClient jdbc, Question question) {
        Map<UUID, List<Retraction>> voidings = voidings(jdbc, question);
        Map<Long, Long> corrected = voidings.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Retraction::knownFrom, Retraction::position));
        EntryFacts.Positions positions =
                (correction, version) -> corrected.get(correction.stamp().position());
        String sql =
                """
                SELECT %s FROM unnest(CAST(:aggregates AS int[]), CAST(:after AS bigint[])) AS q(aggregate, after)
                    JOIN %s e ON e.aggregate = q.aggregate AND e.position > q.after
                WHERE e.position <= :known
                """
                        .formatted(EntryColumns.LIST, question.schema().table("entry_as_stored"));
        List<R> rows = question.ask(jdbc, sql).query(PackedEntry::read).list().stream()
                .flatMap(raw -> EntryFacts.of(raw.entry(), positions).facts().stream())
                .flatMap(fact -> of.apply(fact).stream())
                .toList();
        return new Growth<>(byAggregate(rows), voidings);
    }

    private Map<UUID, List<R>> byAggregate(List<R> rows) {
        return rows.stream().collect(Collectors.groupingBy(aggregate));
    }

    private static Map<UUID, List<Retraction>> voidings(JdbcClient jdbc, Question question) {
        Map<UUID, List<Retraction>> voidings = new HashMap<>();
        String sql =
                """
                SELECT v.aggregate, v.position, v.known_from
                FROM unnest(CAST(:aggregates AS int[]), CAST(:after AS bigint[])) AS q(aggregate, after)
                    JOIN %s v ON v.aggregate = q.aggregate AND v.known_from > q.after
                WHERE v.known_from <= :known
                """
                        .formatted(question.schema().table("voiding"));
        question.ask(jdbc, sql).query(row -> {
            voidings.computeIfAbsent(question.aggregates().get(row.getInt(1)), id -> new ArrayList<>())
                    .add(new Retraction(row.getLong(2), row.getLong(3)));
        });
        return voidings;
    }
}

package org.daybook.query.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.shared.contract.Json;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Stamp;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands, read from the fact tables of the serving schema. */
@Component
class TableStandings implements Standings {

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Outlines outlines;

    TableStandings(JdbcClient jdbc, Projection projection, Outlines outlines) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.outlines = outlines;
    }

    @Override
    public Standing standing(Collection<UUID> aggregates, Set<Concept> concepts, LocalDate on, long known) {
        List<Attribute<?>> attributes = Attributes.all().stream()
                .filter(attribute -> concepts.contains(attribute.concept()) && attribute != UpdateFacts.FROZEN)
                .toList();
        return attributes(aggregates, attributes, on, known);
    }

    @Override
    public Standing attributes(
            Collection<UUID> aggregates, Collection<Attribute<?>> attributes, LocalDate on, long known) {
        if (aggregates.isEmpty() || attributes.isEmpty()) return new Standing(List.of());
        return new Standing(jdbc.sql(StandingSql.standing(projection.readable(), attributes))
                .param("on", on)
                .param("known", known)
                .param("aggregates", SqlArrays.of(aggregates))
                .query((row, n) -> fact(row))
                .list());
    }

    @Override
    public Standing slide(UUID workstream, UUID programme, LocalDate on, long known) {
        Outline outline = outlines.of(List.of(workstream), known).get(workstream);
        JdbcClient.StatementSpec asked = jdbc.sql(SlideSql.of(projection.readable()))
                .param("workstream", workstream)
                .param("programme", programme)
                .param("on", on)
                .param("known", known);
        for (Concept concept : SlideSql.CONCEPTS) {
            List<String> things = outline.things(concept, Shown.on(concept), on, known);
            asked = asked.param(SlideSql.parameter(concept), SqlArrays.of(things));
        }
        return new Standing(asked.query((row, n) -> fact(row)).list());
    }

    @Override
    public List<Optional<Fact>> probe(List<Probe> probes) {
        if (probes.isEmpty()) return List.of();
        Set<Concept> concepts =
                probes.stream().map(p -> p.thread().attribute().concept()).collect(Collectors.toSet());
        Fact[] found = new Fact[probes.size()];
        jdbc.sql(StandingSql.probe(projection.readable(), concepts))
                .param("probes", Json.mapper().writeValueAsString(questions(probes)))
                .query(row -> {
                    found[row.getInt("number")] = fact(row);
                });
        return Arrays.stream(found).map(Optional::ofNullable).toList();
    }

    /** A probe as the statement reads it; names are those of its columns. */
    private record Question(
            int number,
            Concept concept,
            UUID aggregate_id,
            String attribute,
            String thing,
            String key,
            LocalDate on_day,
            long known) {}

    private static List<Question> questions(List<Probe> probes) {
        return IntStream.range(0, probes.size())
                .mapToObj(i -> question(i, probes.get(i)))
                .toList();
    }

    private static Question question(int number, Probe probe) {
        EntryThread t = probe.thread();
        Attribute<?> attribute = t.attribute();
        return new Question(
                number,
                attribute.concept(),
                t.aggregate(),
                attribute.name(),
                t.thing(),
                t.key(),
                probe.on(),
                probe.known());
    }

    private static Fact fact(ResultSet row) throws SQLException {
        Attribute<?> attribute = Attributes.of(Concept.valueOf(row.getString("concept")), row.getString("attribute"));
        EntryThread thread = new EntryThread(
                row.getObject("aggregate_id", UUID.class), attribute, row.getString("thing"), row.getString("key"));
        Object value = Json.mapper().readValue(row.getString("value"), attribute.type());
        return new Fact(thread, value, stamp(row));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getObject("effective_on", LocalDate.class),
                row.getLong("position"),
                row.getLong("known_from"),
                row.getLong("version"),
                row.getTimestamp("recorded_at").toInstant());
    }
}

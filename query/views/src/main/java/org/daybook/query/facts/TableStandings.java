package org.daybook.query.facts;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.daybook.shared.fact.Standing;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands, read from the fact tables of the serving schema. */
@Component
class TableStandings implements Standings {

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Outlines outlines;
    private final Profiles profiles;

    TableStandings(JdbcClient jdbc, Projection projection, Outlines outlines, Profiles profiles) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.outlines = outlines;
        this.profiles = profiles;
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
        List<Attribute<?>> looked = attributes.stream()
                .filter(attribute -> !Profile.ATTRIBUTES.contains(attribute))
                .toList();
        List<Fact> facts = new ArrayList<>();
        if (looked.size() < attributes.size()) facts.addAll(profiled(aggregates, attributes, on, known));
        if (!looked.isEmpty()) facts.addAll(lookedUp(aggregates, looked, on, known));
        return new Standing(facts);
    }

    private List<Fact> profiled(
            Collection<UUID> aggregates, Collection<Attribute<?>> attributes, LocalDate on, long known) {
        Set<Attribute<?>> some = Set.copyOf(attributes);
        return profiles.of(aggregates, known).values().stream()
                .flatMap(profile -> profile.standing(some, on, known))
                .toList();
    }

    private List<Fact> lookedUp(
            Collection<UUID> aggregates, Collection<Attribute<?>> attributes, LocalDate on, long known) {
        return jdbc
                .sql(StandingSql.standing(projection.readable(), attributes))
                .param("on", on)
                .param("known", known)
                .param("aggregates", SqlArrays.of(aggregates))
                .query(StoredFact::read)
                .list()
                .stream()
                .map(StoredFact::fact)
                .toList();
    }

    @Override
    public Standing slide(UUID workstream, UUID programme, LocalDate on, long known) {
        List<Fact> facts = new ArrayList<>(profiled(List.of(workstream, programme), Profile.ATTRIBUTES, on, known));
        facts.addAll(shown(workstream, lastUpdate(facts), on, known));
        return new Standing(facts);
    }

    private static Optional<SubmittedUpdate> lastUpdate(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.thread().attribute().equals(UpdateFacts.LAST))
                .map(fact -> fact.as(UpdateFacts.LAST))
                .findFirst();
    }

    private List<Fact> shown(UUID workstream, Optional<SubmittedUpdate> last, LocalDate on, long known) {
        Outline outline = outlines.of(List.of(workstream), known).get(workstream);
        JdbcClient.StatementSpec asked = jdbc.sql(SlideSql.of(projection.readable()))
                .param("workstream", workstream)
                .param("on", on)
                .param("known", known)
                .param("seenVersion", last.map(SubmittedUpdate::seenVersion).orElse(null))
                .param("reportingDate", last.map(SubmittedUpdate::reportingDate).orElse(null))
                .param("noted", SqlArrays.of(last.map(SubmittedUpdate::progress).orElse(List.of())));
        for (Concept concept : SlideSql.CONCEPTS) {
            List<String> things = outline.things(concept, VisibleStates.on(concept), on, known);
            asked = asked.param(SlideSql.parameter(concept), SqlArrays.of(things));
        }
        return asked.query(StoredFact::read).list().stream()
                .map(StoredFact::fact)
                .toList();
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
                    found[row.getInt("number")] = StoredFact.read(row, 0).fact();
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
}

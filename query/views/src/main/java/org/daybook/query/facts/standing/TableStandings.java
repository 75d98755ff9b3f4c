package org.daybook.query.facts.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.SqlArrays;
import org.daybook.query.facts.lens.Lens;
import org.daybook.query.facts.lookup.FactNumbers;
import org.daybook.query.facts.lookup.FactSql;
import org.daybook.query.facts.lookup.StoredFact;
import org.daybook.query.facts.outline.Outline;
import org.daybook.query.facts.outline.Outlines;
import org.daybook.query.facts.outline.SlideThings;
import org.daybook.shared.contract.Json;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands, read from the fact tables of the serving schema, as the reader of the request is shown it. */
@Component
public class TableStandings implements Standings {

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Outlines outlines;
    private final Profiles profiles;
    private final FactNumbers numbers;
    private final Lens lens;

    public TableStandings(
            JdbcClient jdbc,
            Projection projection,
            Outlines outlines,
            Profiles profiles,
            FactNumbers numbers,
            Lens lens) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.outlines = outlines;
        this.profiles = profiles;
        this.numbers = numbers;
        this.lens = lens;
    }

    @Override
    public AsOfFacts standing(Collection<UUID> aggregates, Set<Concept> concepts, LocalDate on, long known) {
        List<Attribute<?>> attributes = Attributes.all().stream()
                .filter(attribute -> concepts.contains(attribute.concept()) && attribute != UpdateFacts.FROZEN)
                .toList();
        return attributes(aggregates, attributes, on, known);
    }

    @Override
    public AsOfFacts attributes(
            Collection<UUID> aggregates, Collection<Attribute<?>> attributes, LocalDate on, long known) {
        if (aggregates.isEmpty() || attributes.isEmpty()) return new AsOfFacts(List.of());
        List<Attribute<?>> looked = attributes.stream()
                .filter(attribute -> !Profile.ATTRIBUTES.contains(attribute))
                .toList();
        List<Fact> facts = new ArrayList<>();
        if (looked.size() < attributes.size()) facts.addAll(profiled(aggregates, attributes, on, known));
        if (!looked.isEmpty()) facts.addAll(lookedUp(aggregates, looked, on, known));
        return new AsOfFacts(facts);
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
        Map<UUID, Integer> numbered = numbers.of(aggregates);
        return read(asked(FactSql.standing(projection.readable()), numbered, attributes, on, known), numbered);
    }

    private JdbcClient.StatementSpec asked(
            String sql, Map<UUID, Integer> numbered, Collection<Attribute<?>> attributes, LocalDate on, long known) {
        return jdbc.sql(sql)
                .param("on", on)
                .param("known", known)
                .param("aggregates", SqlArrays.of(numbered.values()))
                .param("attributes", codes(attributes, false))
                .param("series", codes(attributes, true));
    }

    private static String codes(Collection<Attribute<?>> attributes, boolean series) {
        return SqlArrays.of(attributes.stream()
                .filter(attribute -> attribute.series() == series)
                .map(Attribute::code)
                .toList());
    }

    private List<Fact> read(JdbcClient.StatementSpec asked, Map<UUID, Integer> numbered) {
        List<Fact> facts = asked.query(StoredFact.reader(byNumber(numbered), numbers)).list().stream()
                .map(StoredFact::fact)
                .toList();
        return lens.facts(facts).stream().flatMap(Optional::stream).toList();
    }

    private static Map<Integer, UUID> byNumber(Map<UUID, Integer> numbered) {
        return numbered.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    @Override
    public AsOfFacts slide(UUID workstream, UUID programme, LocalDate on, long known) {
        List<Fact> facts = new ArrayList<>(profiled(List.of(workstream, programme), Profile.ATTRIBUTES, on, known));
        facts.addAll(shown(workstream, lastUpdate(facts), on, known));
        return new AsOfFacts(facts);
    }

    private static Optional<SubmittedUpdate> lastUpdate(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.thread().attribute().equals(UpdateFacts.LAST))
                .map(fact -> fact.as(UpdateFacts.LAST))
                .findFirst();
    }

    private List<Fact> shown(UUID workstream, Optional<SubmittedUpdate> last, LocalDate on, long known) {
        Map<UUID, Integer> numbered = numbers.of(List.of(workstream));
        if (numbered.isEmpty()) return List.of();
        Outline outline = outlines.of(List.of(workstream), known).get(workstream);
        return read(
                asked(FactSql.ofThings(projection.readable()), numbered, SlideThings.ATTRIBUTES, on, known)
                        .param("things", SqlArrays.of(SlideThings.of(outline, last, on, known))),
                numbered);
    }

    @Override
    public List<Optional<Fact>> probe(List<Probe> probes) {
        if (probes.isEmpty()) return List.of();
        Map<UUID, Integer> numbered = numbers.of(
                probes.stream().map(probe -> probe.thread().aggregate()).collect(Collectors.toSet()));
        Fact[] found = new Fact[probes.size()];
        RowMapper<StoredFact> reader = StoredFact.reader(byNumber(numbered), numbers);
        jdbc.sql(FactSql.probe(projection.readable()))
                .param("probes", Json.mapper().writeValueAsString(questions(probes, numbered)))
                .query(row -> {
                    found[row.getInt("number")] = reader.mapRow(row, 0).fact();
                });
        Iterator<Optional<Fact>> shown = lens.facts(
                        Arrays.stream(found).filter(Objects::nonNull).toList())
                .iterator();
        return Arrays.stream(found)
                .map(fact -> fact == null ? Optional.<Fact>empty() : shown.next())
                .toList();
    }

    /** A probe as the statement reads it; names are those of its columns. */
    private record Question(
            int number, int aggregate, int attribute, String thing, String key, LocalDate on_day, long known) {}

    private static List<Question> questions(List<Probe> probes, Map<UUID, Integer> numbered) {
        return IntStream.range(0, probes.size())
                .filter(i -> numbered.containsKey(probes.get(i).thread().aggregate()))
                .mapToObj(i -> question(i, probes.get(i), numbered))
                .toList();
    }

    private static Question question(int number, Probe probe, Map<UUID, Integer> numbered) {
        EntryThread t = probe.thread();
        return new Question(
                number,
                numbered.get(t.aggregate()),
                t.attribute().code(),
                t.thing(),
                t.key(),
                probe.on(),
                probe.known());
    }
}

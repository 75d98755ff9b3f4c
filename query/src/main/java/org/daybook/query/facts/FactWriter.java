package org.daybook.query.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Stamp;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds entries, and the facts that they state, to a schema; what is there already stays as it is. */
@Component
public class FactWriter {

    private static final List<Rows.Column> ENTRY = Rows.columns(
            """
            position bigint, event_id text, aggregate_type text, aggregate_id uuid, programme_id uuid, version bigint,
            type text, type_version int, effective_on date, recorded_at timestamptz, zone text, actor uuid, role text,
            post text, payload text, metadata text""");
    private static final List<Rows.Column> THREAD =
            Rows.columns("concept text, aggregate_id uuid, attribute text, thing text, key text");
    private static final List<Rows.Column> VOIDING =
            Rows.columns("position bigint, known_from bigint, aggregate_id uuid");
    private static final List<Rows.Column> FACT = Rows.columns(
            """
            aggregate_id uuid, attribute text, thing text, key text, effective_on date, position bigint,
            known_from bigint, value text, version bigint, recorded_at timestamptz, event_id text, programme_id uuid""");

    private final JdbcTemplate jdbc;

    FactWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the entries, in the transaction of the caller. */
    public void write(FactSchema schema, List<StoredEntry> entries) {
        Belongings belongings = Belongings.of(entries, schema, jdbc);
        Rows recorded = new Rows(schema.table("entry"), ENTRY);
        Rows threads = new Rows(schema.table("thread"), THREAD);
        Rows voidings = new Rows(schema.table("voiding"), VOIDING);
        Map<Concept, Rows> facts = new EnumMap<>(Concept.class);
        for (StoredEntry stored : entries) {
            EntryHeader header = stored.entry().header();
            UUID programme = belongings.programme(header.aggregate());
            addEntry(recorded, stored, programme);
            EntryFacts said = EntryFacts.of(stored.entry(), belongings);
            said.voiding().ifPresent(v -> voidings.add(v.position(), v.knownFrom(), header.aggregate()));
            for (Fact fact : said.facts()) {
                addThread(threads, fact.thread());
                Concept concept = fact.thread().attribute().concept();
                addFact(facts.computeIfAbsent(concept, c -> ofConcept(schema, c)), fact, header, programme);
            }
        }
        recorded.insert(jdbc);
        threads.insert(jdbc);
        voidings.insert(jdbc);
        facts.values().forEach(rows -> rows.insert(jdbc));
    }

    /** Takes every row away; only ever of a schema that does not serve. */
    public void empty(FactSchema schema) {
        String tables = Stream.concat(
                        Stream.of("entry", "thread", "voiding"),
                        Stream.of(Concept.values()).map(FactWriter::table))
                .map(schema::table)
                .collect(Collectors.joining(", "));
        jdbc.execute("TRUNCATE " + tables);
    }

    static String table(Concept concept) {
        return concept.name().toLowerCase(Locale.ROOT);
    }

    private static Rows ofConcept(FactSchema schema, Concept concept) {
        return new Rows(schema.table(table(concept)), FACT);
    }

    private static void addEntry(Rows rows, StoredEntry stored, UUID programme) {
        EntryHeader h = stored.entry().header();
        rows.add(
                h.position(),
                h.eventId(),
                h.aggregateType().stored(),
                h.aggregate(),
                programme,
                h.version(),
                stored.type(),
                stored.typeVersion(),
                h.effectiveOn(),
                h.recordedAt(),
                h.zone(),
                h.actor(),
                h.role(),
                h.post(),
                stored.payload(),
                stored.metadata());
    }

    private static void addThread(Rows rows, EntryThread t) {
        rows.add(t.attribute().concept(), t.aggregate(), t.attribute().name(), t.thing(), t.key());
    }

    private static void addFact(Rows rows, Fact fact, EntryHeader header, UUID programme) {
        EntryThread t = fact.thread();
        Stamp s = fact.stamp();
        rows.add(
                t.aggregate(),
                t.attribute().name(),
                t.thing(),
                t.key(),
                s.effectiveOn(),
                s.position(),
                s.knownFrom(),
                Json.mapper().writeValueAsString(fact.value()),
                s.version(),
                s.recordedAt(),
                header.eventId(),
                programme);
    }
}

package org.daybook.query.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What entries need to know of earlier ones, of the same batch or in the tables: the programme of a workstream, which
 * only its opening names, and the position of an entry that a correction names by its version.
 */
final class Belongings implements EntryFacts.Positions {

    private final Map<UUID, UUID> programmes = new HashMap<>();
    private final Map<Place, Long> positions = new HashMap<>();

    private record Place(UUID aggregate, long version) {}

    static Belongings of(List<StoredEntry> batch, FactSchema schema, JdbcTemplate jdbc) {
        Belongings belongings = new Belongings();
        batch.forEach(stored -> belongings.learn(stored.entry()));
        belongings.lookUpProgrammes(batch, schema, jdbc);
        belongings.lookUpPositions(batch, schema, jdbc);
        return belongings;
    }

    private void learn(Entry entry) {
        EntryHeader header = entry.header();
        positions.put(new Place(header.aggregate(), header.version()), header.position());
        switch (entry.event()) {
            case ProgrammeEvent e -> programmes.put(header.aggregate(), header.aggregate());
            case WorkstreamOpened e ->
                programmes.put(header.aggregate(), e.programme().value());
            case WorkstreamEvent e -> {}
            case AccountEvent e -> {}
        }
    }

    private void lookUpProgrammes(List<StoredEntry> batch, FactSchema schema, JdbcTemplate jdbc) {
        String unknown = batch.stream()
                .filter(stored -> stored.entry().event() instanceof WorkstreamEvent)
                .map(stored -> stored.entry().header().aggregate())
                .filter(aggregate -> !programmes.containsKey(aggregate))
                .distinct()
                .map(UUID::toString)
                .collect(Collectors.joining(",", "{", "}"));
        jdbc.query(
                "SELECT aggregate_id, programme_id FROM " + schema.table("entry")
                        + " WHERE version = 0 AND aggregate_id = ANY (CAST(? AS uuid[]))",
                row -> {
                    programmes.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                },
                unknown);
    }

    private void lookUpPositions(List<StoredEntry> batch, FactSchema schema, JdbcTemplate jdbc) {
        corrected(batch)
                .filter(place -> !positions.containsKey(place))
                .distinct()
                .forEach(place -> positions.put(place, lookUp(place, schema, jdbc)));
    }

    private static Stream<Place> corrected(List<StoredEntry> batch) {
        return batch.stream()
                .map(StoredEntry::entry)
                .filter(entry -> entry.event() instanceof EntryCorrected)
                .map(entry -> new Place(entry.header().aggregate(), ((EntryCorrected) entry.event()).entry()));
    }

    private static Long lookUp(Place place, FactSchema schema, JdbcTemplate jdbc) {
        return jdbc.queryForObject(
                "SELECT position FROM " + schema.table("entry") + " WHERE aggregate_id = ? AND version = ?",
                Long.class,
                place.aggregate(),
                place.version());
    }

    /** The programme it belongs to; null for an account. */
    UUID programme(UUID aggregate) {
        return programmes.get(aggregate);
    }

    @Override
    public long of(EntryHeader correction, long version) {
        return positions.get(new Place(correction.aggregate(), version));
    }
}

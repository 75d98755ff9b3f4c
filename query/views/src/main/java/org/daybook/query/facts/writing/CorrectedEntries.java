package org.daybook.query.facts.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.SqlArrays;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.springframework.jdbc.core.JdbcTemplate;

/** The positions of the entries that corrections name by their version, in the same batch or in the tables. */
final class CorrectedEntries implements EntryFacts.Positions {

    private final Map<Place, Long> positions = new HashMap<>();

    private record Place(UUID aggregate, long version) {}

    static CorrectedEntries of(List<Entry> batch, FactSchema schema, JdbcTemplate jdbc) {
        CorrectedEntries corrected = new CorrectedEntries();
        List<Place> wanted = batch.stream()
                .filter(entry -> entry.event() instanceof EntryCorrected)
                .map(entry -> new Place(entry.header().aggregate(), ((EntryCorrected) entry.event()).entry()))
                .distinct()
                .toList();
        if (wanted.isEmpty()) return corrected;
        batch.stream().map(Entry::header).forEach(corrected::learn);
        corrected.lookUp(wanted, schema, jdbc);
        return corrected;
    }

    private void learn(EntryHeader header) {
        positions.put(new Place(header.aggregate(), header.version()), header.position());
    }

    private void lookUp(List<Place> wanted, FactSchema schema, JdbcTemplate jdbc) {
        List<Place> unknown =
                wanted.stream().filter(place -> !positions.containsKey(place)).toList();
        if (unknown.isEmpty()) return;
        jdbc.query(
                "SELECT w.aggregate_id, w.version, e.position FROM unnest(CAST(? AS uuid[]), CAST(? AS bigint[]))"
                        + " AS w (aggregate_id, version) JOIN " + schema.table("aggregate")
                        + " g USING (aggregate_id) JOIN "
                        + schema.table("entry") + " e ON e.aggregate = g.id AND e.version = w.version",
                row -> {
                    positions.put(new Place(row.getObject(1, UUID.class), row.getLong(2)), row.getLong(3));
                },
                SqlArrays.of(unknown.stream().map(Place::aggregate).toList()),
                SqlArrays.of(unknown.stream().map(Place::version).toList()));
    }

    @Override
    public long of(StampedEvent correction, long version) {
        Long position = positions.get(new Place(correction.aggregate(), version));
        if (position != null) return position;
        throw new IllegalStateException(
                "The entry at position " + correction.stamp().position() + " corrects version " + version + " of "
                        + correction.aggregate() + ", which does not exist");
    }
}

package org.daybook.query.facts.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.query.facts.entry.PackedEntry;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Stamp;
import org.springframework.jdbc.core.RowMapper;

/**
 * A row of the table of facts.
 *
 * @param length how many characters the JSON of its value has, or as many as a long one has at least
 */
public record StoredFact(Fact fact, int length) {

    /** The columns of the table, called {@code f}. */
    static final String COLUMNS =
            "f.aggregate, f.attribute, f.thing, f.key, f.value, f.mark, f.effective_on, f.position,"
                    + " f.known_from, f.version, f.recorded_at";

    private static final int LONG = 500;

    /**
     * Reads rows of {@link FactSql#whole}: an entry that gives several values is parsed once.
     *
     * @param aggregates by their numbers
     * @param numbers of kinds
     */
    public static RowMapper<StoredFact> reader(Map<Integer, UUID> aggregates, FactNumbers numbers) {
        Map<Long, List<Assertion>> parsed = new HashMap<>();
        return (row, number) -> {
            Attribute<?> attribute = Attributes.of(row.getInt("attribute"));
            EntryThread thread = new EntryThread(
                    aggregates.get(row.getInt("aggregate")), attribute, row.getString("thing"), row.getString("key"));
            Stamp stamp = stamp(row);
            String json = row.getString("value");
            if (!json.isEmpty()) {
                Object value = Json.mapper().readValue(json, attribute.type());
                return new StoredFact(new Fact(thread, value, stamp), json.length());
            }
            List<Assertion> asserted = parsed.get(stamp.knownFrom());
            if (asserted == null) parsed.put(stamp.knownFrom(), asserted = asserted(row, numbers));
            return new StoredFact(new Fact(thread, value(asserted, thread), stamp), LONG);
        };
    }

    private static List<Assertion> asserted(ResultSet row, FactNumbers numbers) throws SQLException {
        Numbering.Kind kind = numbers.kind(row.getInt("kind"));
        return EntryFacts.asserted(EventContract.current()
                .read(kind.type(), kind.version(), PackedEntry.payload(row.getBytes("payload"))));
    }

    private static Object value(List<Assertion> asserted, EntryThread thread) {
        return asserted.stream()
                .filter(a -> a.attribute().equals(thread.attribute())
                        && a.thing().equals(thread.thing())
                        && a.key().equals(thread.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No entry gives the value of " + thread))
                .value();
    }

    public static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getObject("effective_on", LocalDate.class),
                row.getLong("position"),
                row.getLong("known_from"),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}

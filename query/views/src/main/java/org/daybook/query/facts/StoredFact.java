package org.daybook.query.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.daybook.shared.contract.Json;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Stamp;

/**
 * A row of a fact table, with its concept beside it.
 *
 * @param length how many characters the JSON of its value has
 */
record StoredFact(Fact fact, int length) {

    /** The columns of a fact table that {@link #read} needs, of one called {@code f}. */
    static final String COLUMNS = "f.aggregate_id, f.attribute, f.thing, f.key, f.value, f.effective_on, f.position,"
            + " f.known_from, f.version, f.recorded_at";

    static StoredFact read(ResultSet row, int number) throws SQLException {
        Attribute<?> attribute = Attributes.of(Concept.valueOf(row.getString("concept")), row.getString("attribute"));
        EntryThread thread = new EntryThread(
                row.getObject("aggregate_id", UUID.class), attribute, row.getString("thing"), row.getString("key"));
        String value = row.getString("value");
        return new StoredFact(
                new Fact(thread, Json.mapper().readValue(value, attribute.type()), stamp(row)), value.length());
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

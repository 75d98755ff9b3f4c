package org.daybook.query.facts.outline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.lookup.StoredFact;
import org.daybook.shared.contract.Json;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Stamp;

/** A fact as far as an outline keeps it. */
public record OutlineRow(UUID aggregate, Concept concept, String thing, Kind kind, RecordedValue said) {

    /** What it is about. */
    enum Kind {
        STATE,
        DATE,
        READING,
        NOTE
    }

    /** Absent where outlines do not keep the attribute. */
    static Optional<OutlineRow> of(Fact fact) {
        return OutlinedAttribute.of(fact.thread().attribute())
                .map(outlined -> of(
                        fact.thread().aggregate(),
                        outlined,
                        fact.thread().thing(),
                        fact.stamp(),
                        outlined.mark().apply(fact.value())));
    }

    /** Reads a row whose columns are those of {@link StoredFact#COLUMNS}, of an attribute that outlines keep. */
    static OutlineRow read(ResultSet row, Map<Integer, UUID> aggregates) throws SQLException {
        Attribute<?> attribute = Attributes.of(row.getInt("attribute"));
        OutlinedAttribute outlined = OutlinedAttribute.of(attribute).orElseThrow();
        String value = row.getString("value");
        Object mark = value.isEmpty()
                ? outlined.read(row.getString("mark"))
                : outlined.mark().apply(Json.mapper().readValue(value, attribute.type()));
        return of(
                aggregates.get(row.getInt("aggregate")), outlined, row.getString("thing"), StoredFact.stamp(row), mark);
    }

    private static OutlineRow of(UUID aggregate, OutlinedAttribute outlined, String thing, Stamp stamp, Object mark) {
        RecordedValue said = new RecordedValue(
                (int) stamp.effectiveOn().toEpochDay(),
                stamp.position(),
                stamp.knownFrom(),
                outlined.kind() == Kind.NOTE ? Long.valueOf(stamp.version()) : mark);
        return new OutlineRow(aggregate, outlined.attribute().concept(), thing, outlined.kind(), said);
    }
}

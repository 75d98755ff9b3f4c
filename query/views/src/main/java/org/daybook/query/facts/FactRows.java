package org.daybook.query.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.query.database.CopyRows;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Stamp;

/** Entries, and what they say, as rows on their way into the tables of a schema. */
final class FactRows {

    private static final List<String> ENTRY = List.of(
            "position",
            "event_id",
            "aggregate_type",
            "aggregate_id",
            "programme_id",
            "version",
            "type",
            "type_version",
            "effective_on",
            "recorded_at",
            "zone",
            "actor",
            "role",
            "post",
            "payload",
            "metadata");
    private static final List<String> VOIDING = List.of("position", "known_from", "aggregate_id");
    private static final List<String> FACT = List.of(
            "aggregate_id",
            "attribute",
            "thing",
            "key",
            "effective_on",
            "position",
            "known_from",
            "value",
            "version",
            "recorded_at",
            "event_id",
            "programme_id");

    private final FactSchema schema;
    private final CopyRows entries;
    private final CopyRows voidings;
    private final Map<Concept, CopyRows> facts = new EnumMap<>(Concept.class);

    FactRows(FactSchema schema) {
        this.schema = schema;
        entries = new CopyRows(schema.table("entry"), ENTRY);
        voidings = new CopyRows(schema.table("voiding"), VOIDING);
    }

    /** @param programme that the entry belongs to; null for an account */
    void entry(RawEntry raw, UUID programme) {
        EntryHeader h = raw.header();
        entries.row()
                .add(h.position())
                .add(h.eventId())
                .add(h.aggregateType().stored())
                .add(h.aggregate())
                .add(programme)
                .add(h.version())
                .add(raw.type())
                .add(raw.typeVersion())
                .add(h.effectiveOn())
                .add(h.recordedAt())
                .add(h.zone().getId())
                .add(h.actor().value())
                .add(h.role().name())
                .add(h.post().value())
                .add(raw.payload())
                .add(raw.metadata());
    }

    /** @param programme that the entry belongs to; null for an account */
    void said(EntryFacts said, EntryHeader header, UUID programme) {
        said.voiding()
                .ifPresent(
                        v -> voidings.row().add(v.position()).add(v.knownFrom()).add(header.aggregate()));
        for (Fact fact : said.facts()) add(fact, header, programme);
    }

    private void add(Fact fact, EntryHeader header, UUID programme) {
        EntryThread t = fact.thread();
        Stamp s = fact.stamp();
        facts.computeIfAbsent(t.attribute().concept(), c -> new CopyRows(schema.table(FactWriter.table(c)), FACT))
                .row()
                .add(t.aggregate())
                .add(t.attribute().name())
                .add(t.thing())
                .add(t.key())
                .add(s.effectiveOn())
                .add(s.position())
                .add(s.knownFrom())
                .add(Json.mapper().writeValueAsBytes(fact.value()))
                .add(s.version())
                .add(s.recordedAt())
                .add(header.eventId())
                .add(programme);
    }

    /** In the transaction of the caller. */
    void copy(Connection connection) throws SQLException {
        entries.copy(connection);
        voidings.copy(connection);
        for (CopyRows rows : facts.values()) rows.copy(connection);
    }
}

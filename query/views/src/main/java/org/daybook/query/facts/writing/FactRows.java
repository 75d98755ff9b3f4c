package org.daybook.query.facts.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.daybook.query.database.CopyRows;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.belonging.Belonging;
import org.daybook.query.facts.entry.PackedEntry;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.lookup.Numbering;
import org.daybook.query.facts.lookup.SaidBelongings;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Stamp;

/** Entries, and what they say, as rows on their way into the tables of a schema. */
final class FactRows {

    private final Numbering numbering;
    private final CopyRows aggregates;
    private final CopyRows belongings;
    private final CopyRows kinds;
    private final CopyRows authors;
    private final CopyRows entries;
    private final CopyRows voidings;
    private final CopyRows facts;

    FactRows(FactSchema schema, Numbering numbering) {
        this.numbering = numbering;
        aggregates = rows(
                schema,
                "aggregate",
                "id",
                "aggregate_id",
                "type",
                "programme_id",
                "effective_on",
                "recorded_at",
                "board_id");
        belongings =
                rows(schema, "belonging", "aggregate", "programme_id", "position", "place", "effective_on", "belongs");
        kinds = rows(schema, "kind", "id", "type", "type_version");
        authors = rows(schema, "author", "id", "zone", "actor", "role", "post");
        entries = rows(
                schema,
                "entry",
                "recorded_at",
                "position",
                "aggregate",
                "programme",
                "version",
                "kind",
                "author",
                "effective_on",
                "event_id",
                "payload",
                "metadata");
        voidings = rows(schema, "voiding", "position", "known_from", "aggregate");
        facts = rows(
                schema,
                "fact",
                "recorded_at",
                "aggregate",
                "attribute",
                "effective_on",
                "position",
                "known_from",
                "version",
                "thing",
                "key",
                "value",
                "mark");
    }

    private static CopyRows rows(FactSchema schema, String table, String... columns) {
        return new CopyRows(schema.table(table), List.of(columns));
    }

    void entry(RawEntry raw) {
        EntryHeader h = raw.header();
        int position = number(h.position());
        int kind = numbering.kind(raw);
        int author = numbering.author(h);
        if (h.version() == 0) opened(h);
        belongs(raw);
        if (kind == position) kinds.row().add(kind).add(raw.type()).add(raw.typeVersion());
        if (author == position) signed(h);
        entries.row()
                .add(h.recordedAt())
                .add(position)
                .add(numbering.aggregate(h).number())
                .addOrNull(numbering.programme(h))
                .add(number(h.version()))
                .add(kind)
                .add(author)
                .add(h.effectiveOn())
                .add(PackedEntry.eventId(h.eventId()))
                .add(PackedEntry.packedPayload(raw.payload()))
                .add(PackedEntry.packedMetadata(h, raw.metadata()));
    }

    private void opened(EntryHeader h) {
        aggregates
                .row()
                .add(number(h.position()))
                .add(h.aggregate())
                .add(h.aggregateType().stored())
                .add(numbering.aggregate(h).programme())
                .add(h.effectiveOn())
                .add(h.recordedAt())
                .add(numbering.aggregate(h).board());
    }

    private void belongs(RawEntry raw) {
        int place = 0;
        for (Belonging one : SaidBelongings.of(raw)) {
            belongings
                    .row()
                    .add(numbering.aggregate(raw.header()).number())
                    .add(one.programme().value())
                    .add(number(one.position()))
                    .add(place++)
                    .add(one.from())
                    .add(new byte[] {(byte) (one.belongs() ? 1 : 0)});
        }
    }

    private void signed(EntryHeader h) {
        authors.row()
                .add(number(h.position()))
                .add(h.zone().getId())
                .add(h.actor().value())
                .add(h.role().name())
                .add(h.post().value());
    }

    void said(EntryFacts said, EntryHeader header) {
        int aggregate = numbering.aggregate(header).number();
        said.voiding().ifPresent(v -> voidings.row()
                .add(number(v.position()))
                .add(number(v.knownFrom()))
                .add(aggregate));
        for (Fact fact : said.facts()) add(fact, aggregate);
    }

    private void add(Fact fact, int aggregate) {
        EntryThread t = fact.thread();
        Stamp s = fact.stamp();
        InlineValue value = InlineValue.of(t.attribute(), fact.value());
        facts.row()
                .add(s.recordedAt())
                .add(aggregate)
                .add(t.attribute().code())
                .add(s.effectiveOn())
                .add(number(s.position()))
                .add(number(s.knownFrom()))
                .add(number(s.version()))
                .add(t.thing())
                .add(t.key())
                .add(value.json())
                .add(value.mark());
    }

    private static int number(long value) {
        return Math.toIntExact(value);
    }

    /** In the transaction of the caller. */
    void copy(Connection connection) throws SQLException {
        for (CopyRows rows : List.of(aggregates, belongings, kinds, authors, entries, voidings, facts))
            rows.copy(connection);
    }
}

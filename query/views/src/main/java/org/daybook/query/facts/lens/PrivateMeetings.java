package org.daybook.query.facts.lens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.Serving;
import org.daybook.query.facts.SqlArrays;
import org.daybook.query.facts.entry.EntryColumns;
import org.daybook.query.facts.entry.PackedEntry;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.lens.KnownPrivacy.Part;
import org.daybook.query.facts.lens.KnownPrivacy.Told;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.contract.Json;
import org.daybook.shared.decision.DecisionFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.daybook.shared.meeting.privacy.PrivacyFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what is private of meetings, and looks again whenever the views have come further. */
final class PrivateMeetings {

    /** Few: an index holds nothing but them. */
    private static final String MEETINGS =
            """
            SELECT g.aggregate_id, (SELECT max(e.version) FROM %1$s e WHERE e.aggregate = g.id) FROM %2$s g
            WHERE g.id IN (SELECT f.aggregate FROM %3$s f WHERE f.attribute = %4$d)
            """;

    private static final String PARTS =
            """
            SELECT g.aggregate_id, m.id AS meeting, (SELECT i.value FROM %2$s i
                WHERE i.aggregate = f.aggregate AND i.attribute = %4$d ORDER BY i.known_from DESC LIMIT 1) AS item
            FROM unnest(CAST(:meetings AS uuid[])) AS m (id)
                JOIN %2$s f ON f.value = '"' || CAST(m.id AS text) || '"' AND f.attribute = %3$d
                JOIN %1$s g ON g.id = f.aggregate
            """;

    private final JdbcClient jdbc;
    private final Projection projection;
    private volatile KnownPrivacy known;

    PrivateMeetings(JdbcClient jdbc, Projection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** What is private, every entry up to that position taken into account. */
    KnownPrivacy at(long position) {
        Serving serving = projection.holding(position);
        KnownPrivacy last = known;
        if (last != null && last.holds(serving)) return last;
        KnownPrivacy looked = look(serving, last);
        known = looked;
        return looked;
    }

    private KnownPrivacy look(Serving serving, KnownPrivacy last) {
        FactSchema schema = serving.schema();
        boolean same = last != null && last.filling().equals(serving.filling());
        Map<UUID, Told> before = same ? last.meetings() : Map.of();
        Map<UUID, Told> meetings = new HashMap<>();
        newest(schema).forEach((meeting, version) -> {
            Told told = before.get(meeting);
            meetings.put(meeting, told != null && told.version() >= version ? told : told(schema, meeting));
        });
        List<UUID> exempt = meetings.entrySet().stream()
                .filter(one -> one.getValue().privacy().hasExemptItems())
                .map(Map.Entry::getKey)
                .toList();
        return new KnownPrivacy(serving.filling(), serving.reached().position(), meetings, parts(schema, exempt));
    }

    private Map<UUID, Long> newest(FactSchema schema) {
        Map<UUID, Long> newest = new HashMap<>();
        jdbc.sql(MEETINGS.formatted(
                        schema.table("entry"),
                        schema.table("aggregate"),
                        schema.table("fact"),
                        PrivacyFacts.PRIVACY.code()))
                .query(row -> {
                    newest.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return newest;
    }

    private Told told(FactSchema schema, UUID meeting) {
        List<RawEntry> stream = jdbc.sql("SELECT " + EntryColumns.LIST + " FROM " + schema.table("entry_as_stored")
                        + " WHERE aggregate = " + schema.number("?") + " ORDER BY version")
                .param(meeting)
                .query(PackedEntry::read)
                .list();
        MeetingPrivacy privacy =
                MeetingPrivacy.of((MeetingScheduled) stream.getFirst().event());
        for (RawEntry raw : stream) {
            privacy = privacy.after((MeetingEvent) raw.event(), raw.header().version());
        }
        return new Told(stream.getLast().header().version(), privacy);
    }

    private Map<UUID, Part> parts(FactSchema schema, List<UUID> meetings) {
        if (meetings.isEmpty()) return Map.of();
        Map<UUID, Part> parts = new HashMap<>();
        parts.putAll(parts(schema, meetings, ActionFacts.MEETING, ActionFacts.ITEM));
        parts.putAll(parts(schema, meetings, DecisionFacts.MEETING, DecisionFacts.ITEM));
        return parts;
    }

    private Map<UUID, Part> parts(FactSchema schema, List<UUID> meetings, Attribute<?> of, Attribute<?> item) {
        return jdbc
                .sql(PARTS.formatted(schema.table("aggregate"), schema.table("fact"), of.code(), item.code()))
                .param("meetings", SqlArrays.of(meetings))
                .query((row, n) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Part(row.getObject("meeting", UUID.class), item(row.getString("item")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other));
    }

    private static String item(String json) {
        return json == null ? MeetingPrivacy.WHOLE : Json.mapper().readValue(json, String.class);
    }
}

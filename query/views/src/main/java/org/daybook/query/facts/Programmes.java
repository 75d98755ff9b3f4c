package org.daybook.query.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The programme that each aggregate belongs to. Of all but programmes only the opening names it, and an opening is
 * never corrected, so that what was learned once holds.
 */
public final class Programmes {

    private final Map<UUID, UUID> known;

    private Programmes(Map<UUID, UUID> known) {
        this.known = known;
    }

    /** Forgets the aggregates of which nothing was heard for longest where there are more than so many. */
    static Programmes ofAtMost(int aggregates) {
        return new Programmes(new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, UUID> eldest) {
                return size() > aggregates;
            }
        });
    }

    /** Those that a schema holds, whether or not it has indexes; one thread may learn while others ask. */
    static Programmes heldBy(FactSchema schema, JdbcTemplate jdbc) {
        Programmes programmes = new Programmes(new ConcurrentHashMap<>());
        programmes.read(schema, "programme_id IS NOT NULL", jdbc);
        return programmes;
    }

    /** Takes in what the entries say of it. */
    public void learn(List<RawEntry> entries) {
        for (RawEntry raw : entries) {
            EntryHeader header = raw.header();
            if (header.version() == 0) opened(raw, header.aggregate());
        }
    }

    private void opened(RawEntry raw, UUID aggregate) {
        switch (raw.header().aggregateType()) {
            case PROGRAMME -> known.put(aggregate, aggregate);
            case WORKSTREAM ->
                known.put(
                        aggregate,
                        ((WorkstreamOpened) raw.entry().event()).programme().value());
            case BOARD ->
                known.put(
                        aggregate,
                        ((BoardEstablished) raw.entry().event()).programme().value());
            case MEETING ->
                known.put(
                        aggregate,
                        ((MeetingScheduled) raw.entry().event()).programme().value());
            case REVIEW ->
                known.put(
                        aggregate,
                        ((ReviewRegistered) raw.entry().event()).programme().value());
            case ACCOUNT -> {}
        }
    }

    /** Looks up the openings that are neither known nor among the entries. */
    void lookUp(List<RawEntry> entries, FactSchema schema, JdbcTemplate jdbc) {
        learn(entries);
        List<UUID> unknown = entries.stream()
                .map(RawEntry::header)
                .filter(header -> header.aggregateType() != AggregateType.ACCOUNT)
                .map(EntryHeader::aggregate)
                .filter(aggregate -> !known.containsKey(aggregate))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) read(schema, "aggregate_id = ANY (CAST(? AS uuid[]))", jdbc, SqlArrays.of(unknown));
    }

    private void read(FactSchema schema, String which, JdbcTemplate jdbc, Object... parameters) {
        jdbc.query(
                "SELECT aggregate_id, programme_id FROM " + schema.table("entry") + " WHERE version = 0 AND " + which,
                row -> {
                    known.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                },
                parameters);
    }

    /** Null for an account. */
    public UUID of(RawEntry entry) {
        return known.get(entry.header().aggregate());
    }
}

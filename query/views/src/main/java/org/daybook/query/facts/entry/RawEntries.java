package org.daybook.query.facts.entry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.SqlArrays;
import org.daybook.query.facts.belonging.BelongingSql;
import org.daybook.query.facts.lens.Lens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The entries as they were stored, in the order of positions, to be handed on unread. What says something that is closed to the
 * reader of the request is withheld: header and type alone are there.
 */
@Component
public class RawEntries {

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Lens lens;

    public RawEntries(JdbcClient jdbc, Projection projection, Lens lens) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.lens = lens;
    }

    /** Entries of an aggregate after a position and known at another. */
    public List<RawEntry> of(UUID aggregate, long after, long known, int limit) {
        return given(jdbc.sql(select("aggregate = " + projection.readable().number("?")
                        + " AND position > ? AND position <= ? ORDER BY position LIMIT ?"))
                .param(aggregate)
                .param(after)
                .param(known)
                .param(limit)
                .query(PackedEntry::read)
                .list());
    }

    /** Every entry after a position, up to another. */
    public List<RawEntry> between(long after, long last) {
        return given(jdbc.sql(select("position > ? AND position <= ? ORDER BY position"))
                .param(after)
                .param(last)
                .query(PackedEntry::read)
                .list());
    }

    /**
     * Of those, the ones that belong to a programme: also of boards that were attached to it and of what belongs to them.
     *
     * @param known the position up to which it is known what belongs to it
     */
    public List<RawEntry> between(long after, long last, UUID programme, long known) {
        FactSchema schema = projection.readable();
        return given(jdbc.sql(select("position = ANY (ARRAY(SELECT e.position FROM " + schema.table("entry")
                        + " e WHERE e.position > :after AND e.position <= :last AND (e.programme = "
                        + schema.number(":programme") + " OR " + BelongingSql.shared(schema) + "))) ORDER BY position"))
                .param("after", after)
                .param("last", last)
                .param("programme", programme)
                .param("known", known)
                .query(PackedEntry::read)
                .list());
    }

    /** Entries of every aggregate after a position and known at another, at most so many. */
    public List<RawEntry> after(long position, long known, int limit) {
        return given(jdbc.sql(select("position > ? AND position <= ? ORDER BY position LIMIT ?"))
                .param(position)
                .param(known)
                .param(limit)
                .query(PackedEntry::read)
                .list());
    }

    public List<RawEntry> at(Collection<Long> positions) {
        return given(jdbc.sql(select("position = ANY (CAST(? AS int[])) ORDER BY position"))
                .param(SqlArrays.of(positions))
                .query(PackedEntry::read)
                .list());
    }

    private List<RawEntry> given(List<RawEntry> entries) {
        return entries.stream()
                .map(raw -> lens.givesOut(raw) ? raw : raw.withheld())
                .toList();
    }

    private String select(String where) {
        return "SELECT " + EntryColumns.LIST + " FROM " + projection.readable().table("entry_as_stored") + " WHERE "
                + where;
    }
}

package org.daybook.query.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries that tell of redactions: few among many, found by an index of their own. */
@Component
public class RedactionEntries {

    static final String TYPES =
            RedactionEvent.STORED.stream().sorted().collect(Collectors.joining("', '", "type IN ('", "')"));

    private final JdbcClient jdbc;
    private final Projection projection;

    RedactionEntries(JdbcClient jdbc, Projection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** A redaction, and the entry that tells of it. */
    public record Told(EntryHeader header, ProgrammeId programme, Redaction redaction) {}

    /** Newest first, those before a position. */
    public List<Told> before(long position, int limit) {
        return jdbc.sql(select("position < ? ORDER BY position DESC LIMIT ?"))
                .param(position)
                .param(limit)
                .query((row, n) -> told(row))
                .list();
    }

    /**
     * The position of the newest; -1 while there is none.
     *
     * @param programme to which it belongs; absent for any
     */
    public long newest(Optional<UUID> programme) {
        return jdbc.sql(select("(CAST(? AS uuid) IS NULL OR programme_id = ?) ORDER BY position DESC LIMIT 1"))
                .param(programme.orElse(null))
                .param(programme.orElse(null))
                .query((row, n) -> row.getLong(1))
                .optional()
                .orElse(-1L);
    }

    /** Those after a position that tell of entries of these aggregates, in the order of positions. */
    public List<RawEntry> after(long position, Collection<UUID> aggregates) {
        return jdbc.sql(select("position > ? AND aggregate_id = ANY (CAST(? AS uuid[])) ORDER BY position"))
                .param(position)
                .param(SqlArrays.of(aggregates))
                .query((row, n) -> EntryColumns.read(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        RawEntry raw = EntryColumns.read(row);
        RedactionEvent event = (RedactionEvent) raw.entry().event();
        return new Told(raw.header(), new ProgrammeId(row.getObject("programme_id", UUID.class)), event.redaction());
    }

    private String select(String where) {
        return "SELECT " + EntryColumns.LIST + ", programme_id FROM "
                + projection.readable().table("entry") + " WHERE " + TYPES + " AND " + where;
    }
}

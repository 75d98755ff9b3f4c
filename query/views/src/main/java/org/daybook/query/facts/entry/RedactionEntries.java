package org.daybook.query.facts.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.SqlArrays;
import org.daybook.query.facts.belonging.BelongingSql;
import org.daybook.query.facts.lens.Lens;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries that tell of redactions: few among many. */
@Component
public class RedactionEntries {

    /** Entries of a programme are found by their kind, and so are those of several or of none. */
    private static final String SELECT =
            """
            SELECT %1$s, g.programme_id, %10$s FROM (SELECT * FROM %2$s WHERE position = ANY (ARRAY(
                SELECT f.position FROM (
                    SELECT f.position FROM %3$s p CROSS JOIN %4$s k CROSS JOIN LATERAL (
                        SELECT e.position FROM %6$s e WHERE e.programme = p.id AND e.kind = k.id AND %7$s
                        ORDER BY e.position%8$s LIMIT :limit) f
                    WHERE p.type = 'programme' AND k.%5$s%9$s
                    UNION ALL
                    SELECT f.position FROM %4$s k CROSS JOIN LATERAL (
                        SELECT e.position FROM %6$s e WHERE e.programme IS NULL AND e.kind = k.id AND %7$s AND %11$s
                        ORDER BY e.position%8$s LIMIT :limit) f
                    WHERE k.%5$s) f ORDER BY f.position%8$s LIMIT :limit))) s
            JOIN (SELECT id, programme_id FROM %3$s) g ON g.id = s.aggregate ORDER BY position%8$s
            """;

    public static final String TYPES =
            RedactionEvent.STORED.stream().sorted().collect(Collectors.joining("', '", "type IN ('", "')"));

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Lens lens;

    RedactionEntries(JdbcClient jdbc, Projection projection, Lens lens) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.lens = lens;
    }

    /**
     * A redaction, and the entry that tells of it.
     *
     * @param shown whether the reader is shown that entry
     */
    public record Told(EntryHeader header, Set<ProgrammeId> programmes, Redaction redaction, boolean shown) {

        /** Whether it is the reason why that entry is not as it was recorded. */
        public boolean tellsOf(EntryHeader entry) {
            return header.aggregate().equals(entry.aggregate())
                    && redaction.entries().stream().anyMatch(of -> of.version() == entry.version());
        }
    }

    /** Newest first, those before a position. */
    public List<Told> before(long position, int limit) {
        return read("e.position < :position", Optional.empty(), " DESC", limit)
                .param("position", position)
                .query(this::told)
                .list();
    }

    /**
     * The position of the newest; -1 while there is none.
     *
     * @param programme to which it belongs; absent for any
     */
    public long newest(Optional<UUID> programme) {
        return read("true", programme, " DESC", 1)
                .query((row, n) -> row.getLong(1))
                .optional()
                .orElse(-1L);
    }

    /** Those after a position that tell of entries of these aggregates, in the order of positions. */
    public List<Told> after(long position, Collection<UUID> aggregates) {
        String which = "e.position > :position AND e.aggregate IN (SELECT a.id FROM " + table("aggregate")
                + " a WHERE a.aggregate_id = ANY (CAST(:aggregates AS uuid[])))";
        return read(which, Optional.empty(), "", Integer.MAX_VALUE)
                .param("position", position)
                .param("aggregates", SqlArrays.of(aggregates))
                .query(this::told)
                .list();
    }

    private Told told(ResultSet row, int number) throws SQLException {
        RawEntry raw = PackedEntry.read(row, number);
        RedactionEvent event = (RedactionEvent) raw.event();
        return new Told(
                raw.header(), BelongingSql.read(row, 0, LocalDate.EPOCH).now(), event.redaction(), lens.givesOut(raw));
    }

    private JdbcClient.StatementSpec read(String which, Optional<UUID> programme, String order, int limit) {
        String only = programme.isPresent() ? " AND p.aggregate_id = :programme" : "";
        FactSchema schema = projection.readable();
        String sql = SELECT.formatted(
                EntryColumns.LIST,
                table("entry_as_stored"),
                table("aggregate"),
                table("kind"),
                TYPES,
                table("entry"),
                which,
                order,
                only,
                BelongingSql.column(schema, "g"),
                programme.isPresent() ? BelongingSql.shared(schema) : "true");
        JdbcClient.StatementSpec asked = jdbc.sql(sql).param("limit", limit);
        return programme.isPresent() ? asked.param("programme", programme.get()).param("known", Long.MAX_VALUE) : asked;
    }

    private String table(String name) {
        return projection.readable().table(name);
    }
}

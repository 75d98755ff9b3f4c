package org.daybook.query.facts.writing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.SqlArrays;
import org.daybook.query.facts.belonging.BelongingSql;
import org.daybook.query.facts.entry.EntryColumns;
import org.daybook.query.facts.entry.PackedEntry;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.entry.RedactionEntries;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.redaction.RedactedText;
import org.daybook.shared.redaction.RedactionEvent;
import org.daybook.shared.redaction.Wanted;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the serving schema says of entries that are redacted, on one connection and in the transactions of the caller, who
 * holds off rebuilds.
 */
public final class RedactedFacts {

    private final JdbcClient jdbc;
    private final Projection projection;
    private final FactWriter writer;

    public RedactedFacts(Connection connection) {
        this.jdbc = JdbcClient.create(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
        this.projection = new Projection(jdbc);
        this.writer = new FactWriter(connection);
    }

    /**
     * An entry as it is stored.
     *
     * @param programmes that it belongs to
     * @param board that it belongs to; null for what belongs to none
     */
    public record Placed(RawEntry entry, Set<ProgrammeId> programmes, UUID board) {}

    /** Absent while it does not show, and of an account, which belongs to no programme. */
    public Optional<Placed> find(UUID aggregate, long version) {
        return jdbc.sql("SELECT " + EntryColumns.LIST + ", g.programme_id, g.board_id, "
                        + BelongingSql.column(projection.serving(), "g") + " FROM (SELECT * FROM "
                        + table("entry_as_stored") + " WHERE aggregate = "
                        + projection.serving().number("?")
                        + " AND version = ? AND aggregate_type <> 'account') s JOIN (SELECT id, programme_id, board_id FROM "
                        + table("aggregate") + ") g ON g.id = s.aggregate")
                .param(aggregate)
                .param(version)
                .query((row, n) -> new Placed(
                        PackedEntry.read(row, n),
                        BelongingSql.read(row, 0, LocalDate.EPOCH).now(),
                        row.getObject("board_id", UUID.class)))
                .optional();
    }

    /** How far the views have come. */
    public long reached() {
        return projection.reached().position();
    }

    /**
     * The entries after a position, of the programmes of an entry or, where it has none, of its board, whose payloads may
     * hold a text: as it is, or within the slide that an update froze.
     */
    public List<Long> mayHold(Wanted wanted, Placed placed, long after) {
        List<Long> holding = new ArrayList<>();
        // What is deflated has to be looked at here.
        about(
                        placed,
                        "SELECT e.position, e.payload FROM " + table("entry") + " e WHERE %s AND e.position > :after"
                                + " AND (position(:once IN e.payload) > 0 OR position(:twice IN e.payload) > 0"
                                + " OR get_byte(e.payload, 0) = :deflated) ORDER BY e.position")
                .param("after", after)
                .param("once", wanted.escaped().getBytes(StandardCharsets.UTF_8))
                .param("twice", wanted.escapedTwice().getBytes(StandardCharsets.UTF_8))
                .param("deflated", (int) PackedEntry.DEFLATED)
                .query(row -> {
                    String payload = new String(PackedEntry.payload(row.getBytes(2)), StandardCharsets.UTF_8);
                    if (wanted.mayBeIn(payload)) holding.add(row.getLong(1));
                });
        return holding;
    }

    /** What stands in the texts of those programmes, or of that board, that were redacted before. */
    public List<RedactedText> marks(Placed placed) {
        return about(
                        placed,
                        "SELECT " + EntryColumns.LIST + " FROM " + table("entry_as_stored")
                                + " e WHERE %s AND e.kind = ANY (ARRAY(SELECT id FROM " + table("kind") + " WHERE "
                                + RedactionEntries.TYPES + "))")
                .query(PackedEntry::read)
                .list()
                .stream()
                .map(raw -> new RedactedText(
                        raw.header().effectiveOn(),
                        ((RedactionEvent) raw.event()).redaction().authority()))
                .distinct()
                .toList();
    }

    /** A statement about the entries of the same programmes or, without one, of the same board, which %s leaves. */
    private JdbcClient.StatementSpec about(Placed placed, String sql) {
        if (placed.programmes().isEmpty()) {
            String ofBoard = "e.aggregate = ANY (ARRAY(SELECT g.id FROM " + table("aggregate")
                    + " g WHERE g.board_id = :board))";
            return jdbc.sql(sql.formatted(ofBoard)).param("board", placed.board());
        }
        String shared = BelongingSql.sharedByAny(projection.serving());
        return jdbc.sql(sql.formatted(shared))
                .param(
                        "programmes",
                        SqlArrays.of(placed.programmes().stream()
                                .map(ProgrammeId::value)
                                .toList()));
    }

    /** Lets the views say what these entries say now; what they said before is gone by then. */
    public void replace(List<RawEntry> redacted) throws SQLException {
        writer.write(projection.serving(), redacted);
    }

    private String table(String name) {
        return projection.serving().table(name);
    }
}

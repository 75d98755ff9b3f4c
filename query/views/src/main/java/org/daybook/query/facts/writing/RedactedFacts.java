package org.daybook.query.facts.writing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.Projection;
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

    /** An entry as it is stored, and the programme that it belongs to. */
    public record Placed(RawEntry entry, ProgrammeId programme) {}

    /** Absent while it does not show, and of an account, which belongs to no programme. */
    public Optional<Placed> find(UUID aggregate, long version) {
        return jdbc.sql("SELECT " + EntryColumns.LIST + ", programme_id FROM " + table("entry_as_stored")
                        + " WHERE aggregate = " + projection.serving().number("?")
                        + " AND version = ? AND programme_id IS NOT NULL")
                .param(aggregate)
                .param(version)
                .query((row, n) -> new Placed(
                        PackedEntry.read(row, n), new ProgrammeId(row.getObject("programme_id", UUID.class))))
                .optional();
    }

    /** How far the views have come. */
    public long reached() {
        return projection.reached().position();
    }

    /**
     * The entries of a programme after a position whose payloads may hold a text: as it is, or within the slide that an
     * update froze.
     */
    public List<Long> mayHold(Wanted wanted, ProgrammeId programme, long after) {
        List<Long> holding = new ArrayList<>();
        // What is deflated has to be looked at here.
        jdbc.sql("SELECT position, payload FROM " + table("entry") + " WHERE programme = "
                        + projection.serving().number("?") + " AND position > ?"
                        + " AND (position(? IN payload) > 0 OR position(? IN payload) > 0 OR get_byte(payload, 0) = ?)"
                        + " ORDER BY position")
                .param(programme.value())
                .param(after)
                .param(wanted.escaped().getBytes(StandardCharsets.UTF_8))
                .param(wanted.escapedTwice().getBytes(StandardCharsets.UTF_8))
                .param((int) PackedEntry.DEFLATED)
                .query(row -> {
                    String payload = new String(PackedEntry.payload(row.getBytes(2)), StandardCharsets.UTF_8);
                    if (wanted.mayBeIn(payload)) holding.add(row.getLong(1));
                });
        return holding;
    }

    /** What stands in the texts of a programme that were redacted before. */
    public List<RedactedText> marks(ProgrammeId programme) {
        return jdbc
                .sql("SELECT " + EntryColumns.LIST + " FROM " + table("entry_as_stored") + " WHERE programme = "
                        + projection.serving().number("?") + " AND kind = ANY (ARRAY(SELECT id FROM " + table("kind")
                        + " WHERE " + RedactionEntries.TYPES + "))")
                .param(programme.value())
                .query(PackedEntry::read)
                .list()
                .stream()
                .map(raw -> new RedactedText(
                        raw.header().effectiveOn(),
                        ((RedactionEvent) raw.event()).redaction().authority()))
                .distinct()
                .toList();
    }

    /** Lets the views say what these entries say now; what they said before is gone by then. */
    public void replace(List<RawEntry> redacted) throws SQLException {
        writer.write(projection.serving(), redacted);
    }

    private String table(String name) {
        return projection.serving().table(name);
    }
}

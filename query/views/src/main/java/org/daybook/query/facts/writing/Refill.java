package org.daybook.query.facts.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.SqlArrays;
import org.daybook.query.facts.entry.EntryColumns;
import org.daybook.query.facts.entry.PackedEntry;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.lookup.Numbering;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills the schema that does not serve, on one connection and in the transactions of the caller. Entries are loaded
 * without an index; corrections say what they say last, because they need an index to find what they
 * correct. Facts are the same in whatever order they arrive.
 */
public final class Refill {

    private static final EntryFacts.Positions NOT_NEEDED = (correction, version) -> {
        throw new IllegalStateException("A correction is not loaded");
    };
    private static final String CORRECTION =
            EventContract.current().of(EntryCorrected.class).name();

    /** So many corrections at a time. */
    private static final int MANY = 1_000;

    private final Connection connection;
    private final FactSchema idle;
    private final JdbcTemplate jdbc;
    private final Projection projection;
    private final FactWriter writer;

    public Refill(Connection connection, FactSchema idle) {
        this.connection = connection;
        this.idle = idle;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        this.projection = new Projection(JdbcClient.create(jdbc));
        this.writer = new FactWriter(connection);
    }

    /** Takes away all rows and indexes; by whoever holds what serves. */
    public void empty() {
        // First of all: whoever still fills it then fails, instead of each waiting for the other.
        projection.reach(idle, new ProjectionPosition(-1, Instant.EPOCH));
        jdbc.execute("SELECT projection.empty_idle()");
    }

    /** The numbers of what the entries name that were loaded. */
    public Numbering numbering() {
        return Numbering.of(idle, jdbc);
    }

    /** Loads entries that are not there yet, and what they say unless they are corrections. */
    public void load(List<RawEntry> raws, Numbering numbering) throws SQLException {
        FactRows rows = new FactRows(idle, numbering);
        for (RawEntry raw : raws) {
            rows.entry(raw);
            if (raw.type().equals(CORRECTION)) continue;
            Entry entry = raw.entry();
            rows.said(EntryFacts.of(entry, NOT_NEEDED), raw.header());
        }
        rows.copy(connection);
    }

    /**
     * Says that every entry up to there is loaded.
     *
     * @param from how far it had come before
     * @throws IllegalStateException if it had not: somebody else fills it, and what this transaction did must not stay
     */
    public void reach(ProjectionPosition from, ProjectionPosition to) {
        projection.advance(idle, from, to);
    }

    /**
     * Nobody loads anything or empties the schema until the end of the transaction.
     *
     * @throws IllegalStateException if somebody has: it is not where the caller left it
     */
    public void stay(ProjectionPosition there) {
        projection.stay(idle, there);
    }

    /** A table that lacks indexes. */
    public record Unindexed(String table, long bytes) {}

    /** The tables that still lack indexes, largest first. */
    public List<Unindexed> unindexed() {
        return jdbc.query(
                "SELECT name, bytes FROM projection.unindexed_tables() ORDER BY bytes DESC",
                (row, n) -> new Unindexed(row.getString(1), row.getLong(2)));
    }

    /** Makes the indexes that a table lacks. */
    public void index(Unindexed table) {
        jdbc.query("SELECT projection.index_idle(?)", row -> {}, table.table());
    }

    /** Marks what is visible to all, so that an index alone answers; in no transaction. */
    public void vacuum() {
        jdbc.execute("VACUUM " + idle.table("entry") + ", " + idle.table("fact"));
    }

    /** The positions of the corrections that have not said yet what they say. */
    public List<Long> untoldCorrections() {
        return jdbc.queryForList(
                "SELECT e.position FROM " + idle.table("entry") + " e WHERE e.kind IN (SELECT k.id FROM "
                        + idle.table("kind") + " k WHERE k.type = ?) AND NOT EXISTS (SELECT FROM "
                        + idle.table("voiding") + " v WHERE v.known_from = e.position) ORDER BY e.position",
                Long.class,
                CORRECTION);
    }

    /** Lets corrections say what they say; the positions are those of corrections that have not yet. */
    public void tellCorrections(List<Long> positions) throws SQLException {
        for (int i = 0; i < positions.size(); i += MANY) {
            List<Long> some = positions.subList(i, Math.min(positions.size(), i + MANY));
            List<RawEntry> corrections = jdbc.query(
                    "SELECT " + EntryColumns.LIST + " FROM " + idle.table("entry_as_stored")
                            + " WHERE position = ANY (CAST(? AS int[])) ORDER BY position",
                    PackedEntry::read,
                    SqlArrays.of(some));
            writer.say(idle, corrections);
        }
    }

    /** Adds entries that follow those that are there, once there are indexes; see {@link #reach}. */
    public void add(ProjectionPosition from, List<RawEntry> raws) throws SQLException {
        reach(from, raws.getLast().reached());
        writer.write(idle, raws);
    }

    /** How far it has come. */
    public ProjectionPosition reached() {
        return projection.reached(idle);
    }

    /** How far the schema has come that serves. */
    public ProjectionPosition served() {
        return projection.reached();
    }

    /** Nobody projects or swaps until the end of the transaction. */
    public void hold() {
        if (projection.lockServing() == idle) throw new IllegalStateException("Another node swapped the schemas");
    }

    /** From the end of the transaction on, it serves; the end waits for the disk. */
    public void serve() {
        jdbc.execute("SET LOCAL synchronous_commit = on");
        projection.serve(idle);
    }
}

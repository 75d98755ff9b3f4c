package org.daybook.query.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryFacts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Adds entries, and the facts that they state, to the schemas; on one connection, in the transactions of the caller. */
final class FactWriter {

    /** Some 2 MB of memory at most. */
    private static final int AGGREGATES_REMEMBERED = 20_000;

    private final Connection connection;
    private final JdbcTemplate jdbc;
    private final Programmes programmes = Programmes.ofAtMost(AGGREGATES_REMEMBERED);

    FactWriter(Connection connection) {
        this.connection = connection;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    static String table(Concept concept) {
        return concept.name().toLowerCase(Locale.ROOT);
    }

    /** Adds entries that are not there yet. */
    void write(FactSchema schema, List<RawEntry> raws) throws SQLException {
        programmes.lookUp(raws, schema, jdbc);
        FactRows rows = new FactRows(schema);
        for (RawEntry raw : raws) rows.entry(raw, programmes.of(raw));
        write(schema, raws, rows);
    }

    /** Adds what entries say that are there already. */
    void say(FactSchema schema, List<RawEntry> raws) throws SQLException {
        programmes.lookUp(raws, schema, jdbc);
        write(schema, raws, new FactRows(schema));
    }

    private void write(FactSchema schema, List<RawEntry> raws, FactRows rows) throws SQLException {
        List<Entry> entries = raws.stream().map(RawEntry::entry).toList();
        CorrectedEntries corrected = CorrectedEntries.of(entries, schema, jdbc);
        FactThreads threads = new FactThreads();
        for (int i = 0; i < raws.size(); i++) {
            EntryFacts said = EntryFacts.of(entries.get(i), corrected);
            rows.said(said, raws.get(i).header(), programmes.of(raws.get(i)));
            threads.add(said);
        }
        rows.copy(connection);
        threads.insert(connection, schema);
    }
}

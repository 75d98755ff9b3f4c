package org.daybook.query.facts.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.lookup.Numbering;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.fact.EntryFacts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Adds entries, and the facts that they state, to the schemas; on one connection, in the transactions of the caller. */
public final class FactWriter {

    private final Connection connection;
    private final JdbcTemplate jdbc;
    private Numbering numbering;

    public FactWriter(Connection connection) {
        this.connection = connection;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** Adds entries that are not there yet. */
    public void write(FactSchema schema, List<RawEntry> raws) throws SQLException {
        numbering(schema).learn(raws);
        FactRows rows = new FactRows(schema, numbering);
        raws.forEach(rows::entry);
        write(schema, raws, rows);
    }

    /** Adds what entries say that are there already. */
    void say(FactSchema schema, List<RawEntry> raws) throws SQLException {
        write(schema, raws, new FactRows(schema, numbering(schema)));
    }

    /** The same in both schemas, for the entries that both hold. */
    private Numbering numbering(FactSchema schema) {
        if (numbering == null) numbering = Numbering.of(schema, jdbc);
        return numbering;
    }

    private void write(FactSchema schema, List<RawEntry> raws, FactRows rows) throws SQLException {
        List<Entry> entries = raws.stream().map(RawEntry::entry).toList();
        CorrectedEntries corrected = CorrectedEntries.of(entries, schema, jdbc);
        for (Entry entry : entries) rows.said(EntryFacts.of(entry, corrected), entry.header());
        rows.copy(connection);
    }
}

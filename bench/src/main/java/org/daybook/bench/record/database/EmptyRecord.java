package org.daybook.bench.record.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Takes away what a first start left, so that the record begins anew; whatever anyone entered is left alone. */
public final class EmptyRecord {

    private static final int ENTRIES_OF_A_FIRST_START = 2;

    private final Connection owner;

    public EmptyRecord(Connection owner) {
        this.owner = owner;
    }

    public void prepare() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            refuseIfUsed(statement);
            List<String> tables = new ArrayList<>(List.of("record.event", "record.snapshot", "tracking.token_entry"));
            tables.addAll(tables(statement));
            statement.execute("TRUNCATE " + String.join(", ", tables));
            statement.execute("UPDATE projection.reached SET position = -1, recorded_at = NULL");
            statement.execute("UPDATE record.seal SET until = 'epoch'");
        }
    }

    private static void refuseIfUsed(Statement statement) throws SQLException {
        try (ResultSet counted = statement.executeQuery("SELECT count(*) FROM record.event")) {
            counted.next();
            if (counted.getLong(1) > ENTRIES_OF_A_FIRST_START)
                throw new IllegalStateException("There is a record already");
        }
    }

    /** Of the register and of both read models, all of which are kept from the record. */
    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                + " WHERE schemaname IN ('register', 'facts_a', 'facts_b') AND tablename <> 'flyway_schema_history'")) {
            while (row.next()) tables.add(row.getString(1));
        }
        return tables;
    }
}

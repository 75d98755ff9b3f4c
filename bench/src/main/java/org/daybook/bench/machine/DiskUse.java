package org.daybook.bench.machine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the tables of a schema take on disk, in bytes. */
public record DiskUse(long all, long indexes) {

    public static DiskUse ofRecord(Connection connection) throws SQLException {
        return of(connection, "'record'");
    }

    /** Of the facts that serve. */
    public static DiskUse ofFacts(Connection connection) throws SQLException {
        return of(connection, "(select serving from projection.state)");
    }

    /** Of leaves, tiles and checkpoints. */
    public static DiskUse ofLedger(Connection connection) throws SQLException {
        return of(connection, "'ledger'");
    }

    private static DiskUse of(Connection connection, String schema) throws SQLException {
        String tables = " from pg_tables where schemaname = " + schema;
        return new DiskUse(
                sum(connection, "select sum(pg_total_relation_size(format('%I.%I', schemaname, tablename)))" + tables),
                sum(connection, "select sum(pg_indexes_size(format('%I.%I', schemaname, tablename)))" + tables));
    }

    private static long sum(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}

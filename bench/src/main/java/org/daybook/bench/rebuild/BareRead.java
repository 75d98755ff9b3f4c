package org.daybook.bench.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.daybook.shared.contract.Json;

/** Reads the record from its first entry to its last over a cursor and parses its JSON, and does nothing with it. */
final class BareRead {

    private static final int FETCH = 2_000;

    private BareRead() {}

    static Duration all(Connection connection) throws SQLException {
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        long fields = 0;
        try (PreparedStatement select = connection.prepareStatement(
                "select position, event_id, aggregate_type, aggregate_id, version, type, type_version, payload, metadata,"
                        + " recorded_at from record.event order by position")) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    fields += Json.mapper().readTree(row.getBytes("payload")).size();
                    fields += Json.mapper().readTree(row.getBytes("metadata")).size();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        if (fields == 0) throw new IllegalStateException("There is no record");
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

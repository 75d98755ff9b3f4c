package org.daybook.command.register.jdbc;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One row of the register. An entry changes it only if it is newer than all entries applied to the row, so an entry
 * may be applied twice.
 *
 * @param version that of the entry being applied
 */
record VersionedRow(JdbcClient jdbc, String table, UUID id, long version) {

    /**
     * Makes the row.
     *
     * @param columns their values by name; absent ones are null
     * @return false where there is one already
     */
    boolean insert(Map<String, ?> columns) {
        String names = String.join(", ", columns.keySet());
        String values = columns.entrySet().stream().map(VersionedRow::value).collect(Collectors.joining(", "));
        return executed(
                "insert into register." + table + " (id, version, " + names + ") values (:id, :version, " + values
                        + ") on conflict (id) do nothing",
                columns);
    }

    /** Changes the row; returns false where the entry is not new to it. */
    boolean update(Map<String, ?> columns) {
        String changes = columns.entrySet().stream()
                .map(column -> column.getKey() + " = " + value(column))
                .collect(Collectors.joining(", "));
        return executed(
                "update register." + table + " set version = :version, " + changes
                        + " where id = :id and version < :version",
                columns);
    }

    /** Changes nothing in the row but notes the entry; returns false where the entry is not new to it. */
    boolean passed() {
        return jdbc.sql("update register." + table + " set version = :version where id = :id and version < :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The value of a column of the row, which must be there. */
    <T> T read(String column, Class<T> type) {
        return jdbc.sql("select " + column + " from register." + table + " where id = :id")
                .param("id", id)
                .query(type)
                .single();
    }

    private static String value(Map.Entry<String, ?> column) {
        return column.getValue() == null ? "null" : ":" + column.getKey();
    }

    private boolean executed(String sql, Map<String, ?> columns) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("id", id).param("version", version);
        for (Map.Entry<String, ?> column : columns.entrySet()) {
            if (column.getValue() != null) statement = statement.param(column.getKey(), column.getValue());
        }
        return statement.update() == 1;
    }
}

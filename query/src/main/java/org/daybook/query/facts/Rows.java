package org.daybook.query.facts;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows for one table, added in one statement however many they are; a row that is there already stays as it is. */
final class Rows {

    private final String table;
    private final List<Column> columns;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param type the PostgreSQL type of its values, which are given in their text form */
    record Column(String name, String type) {}

    Rows(String table, List<Column> columns) {
        this.table = table;
        this.columns = columns;
    }

    void add(Object... values) {
        rows.add(values);
    }

    void insert(JdbcTemplate jdbc) {
        if (rows.isEmpty()) return;
        jdbc.execute((ConnectionCallback<Integer>) this::insert);
    }

    private int insert(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            for (int i = 0; i < columns.size(); i++) statement.setArray(i + 1, column(connection, i));
            return statement.executeUpdate();
        }
    }

    private String sql() {
        return "INSERT INTO %s (%s) SELECT * FROM unnest(%s) ON CONFLICT DO NOTHING"
                .formatted(
                        table,
                        columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                        columns.stream().map(c -> "?").collect(Collectors.joining(", ")));
    }

    private Array column(Connection connection, int i) throws SQLException {
        String[] values = rows.stream().map(row -> text(row[i])).toArray(String[]::new);
        return connection.createArrayOf(columns.get(i).type(), values);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Columns written as {@code "name type, name type"}. */
    static List<Column> columns(String written) {
        String[] words = written.trim().split("[,\\s]+");
        return IntStream.range(0, words.length / 2)
                .mapToObj(i -> new Column(words[2 * i], words[2 * i + 1]))
                .toList();
    }
}

package org.daybook.query.facts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class FactsMigrationTest {

    private final JdbcTemplate application = new JdbcTemplate(TestDatabase.application());

    @ParameterizedTest
    @EnumSource(FactSchema.class)
    void whoeverRunsOnTheTablesCannotEmptyThemNorChangeOrDeleteARow(FactSchema schema) {
        for (String table : TestRecord.TABLES) {
            for (String change : List.of("TRUNCATE %s", "DELETE FROM %s", "UPDATE %s SET " + column(table) + " = 0")) {
                assertThatThrownBy(() -> application.execute(change.formatted(schema.table(table))))
                        .as(change + " " + table)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static String column(String table) {
        return List.of("aggregate", "kind", "author").contains(table) ? "id" : "position";
    }
}

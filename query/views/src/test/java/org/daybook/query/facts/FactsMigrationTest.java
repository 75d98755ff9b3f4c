package org.daybook.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
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

    @Test
    void narrowFactsAreMadeAgainWhereAProcessWasKilledBeforeTheyWereNoted() {
        DataSource database = TestDatabase.another("narrow_twice");
        JdbcTemplate owner = new JdbcTemplate(database);
        for (FactSchema schema : FactSchema.values()) {
            assertThat(owner.update(
                            "DELETE FROM %s WHERE version = '9'".formatted(schema.table("flyway_schema_history"))))
                    .isOne();
        }
        TestDatabase.migrateFacts(database);
        for (FactSchema schema : FactSchema.values()) {
            assertThat(owner.queryForObject("SELECT count(*) FROM " + schema.table("fact"), Long.class))
                    .isZero();
        }
    }

    private static String column(String table) {
        return List.of("aggregate", "kind", "author").contains(table) ? "id" : "position";
    }
}

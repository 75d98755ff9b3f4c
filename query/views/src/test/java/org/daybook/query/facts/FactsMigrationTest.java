package org.daybook.query.facts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class FactsMigrationTest {

    private final JdbcTemplate application = new JdbcTemplate(TestDatabase.application());

    @ParameterizedTest
    @EnumSource(FactSchema.class)
    void whoeverRunsOnTheTablesCannotEmptyThem(FactSchema schema) {
        for (String table : TestRecord.TABLES) {
            assertThatThrownBy(() -> application.execute("TRUNCATE " + schema.table(table)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}

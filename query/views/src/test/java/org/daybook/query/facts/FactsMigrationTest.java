package org.daybook.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.daybook.query.rebuild.CutConnections;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class FactsMigrationTest {

    /** Briefly it is cut after every seventh transaction, at length after each of them. */
    private static final int STEP = "long".equals(System.getProperty("daybook.tests")) ? 1 : 7;

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
            assertThat(owner.update("DELETE FROM %s WHERE CAST(version AS int) >= 9"
                            .formatted(schema.table("flyway_schema_history"))))
                    .as("the migration to narrow facts and those after it")
                    .isPositive();
        }
        TestDatabase.migrateFacts(database);
        for (FactSchema schema : FactSchema.values()) {
            assertThat(owner.queryForObject("SELECT count(*) FROM " + schema.table("fact"), Long.class))
                    .isZero();
        }
    }

    @Test
    void aMigrationThatIsCutShortAnywhereIsCompletedByTheNextStart() {
        DataSource database = TestDatabase.another("cut_short");
        JdbcTemplate owner = new JdbcTemplate(database);
        int pieces = 0;
        for (boolean cut = true; cut; pieces += STEP) {
            owner.execute("DROP SCHEMA facts_a CASCADE");
            cut = isCut(new CutConnections(database, pieces, false));
            TestDatabase.migrateFacts(database);
            assertThat(owner.queryForObject("SELECT count(*) FROM facts_a.fact", Long.class))
                    .as("cut after %d transactions", pieces)
                    .isZero();
        }
        assertThat(pieces).as("more than there are migrations").isGreaterThan(9);
    }

    private static boolean isCut(DataSource connections) {
        try {
            TestDatabase.migrateFacts(connections);
            return false;
        } catch (FlywayException e) {
            return true;
        }
    }

    private static String column(String table) {
        return List.of("aggregate", "kind", "author").contains(table) ? "id" : "position";
    }
}

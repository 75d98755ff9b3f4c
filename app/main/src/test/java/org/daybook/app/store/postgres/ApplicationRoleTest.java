package org.daybook.app.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.app.store.Entries.opened;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import org.daybook.app.store.EmptyRecord;
import org.daybook.app.store.Node;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role on which the application runs can do to what is recorded. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationRoleTest {

    private EmbeddedDatabase postgres;

    @BeforeAll
    void start(@TempDir Path data) {
        postgres = EmptyRecord.start(data);
        try (Node node = new Node(postgres.database(), Clock.systemUTC())) {
            node.append(opened(UUID.randomUUID()));
        }
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.event set payload = ''",
                "update record.event set recorded_at = now()",
                "delete from record.event",
                "truncate record.event",
                "alter table record.event disable trigger all",
                "alter table record.event owner to daybook_app",
                "drop table record.event",
                "drop trigger event_follows on record.event",
                "create or replace function record.refuse_what_does_not_follow() returns trigger language plpgsql as"
                        + " 'begin return new; end'",
                "set role daybook_owner",
                "set session_replication_role = replica"
            })
    void cannotChangeWhatIsRecorded(String statement) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("42501");
    }

    @Test
    void mayOnlyInsertAndReadAndCannotGiveItselfMore() throws SQLException {
        run("grant all on record.event to daybook_app");
        Database database = postgres.database();
        try (Connection connection = database.as(database.application()).getConnection();
                Statement statement = connection.createStatement();
                var rights = statement.executeQuery("select string_agg(privilege_type, ',' order by privilege_type)"
                        + " from information_schema.role_table_grants where grantee = 'daybook_app'"
                        + " and table_schema = 'record' and table_name = 'event'")) {
            rights.next();
            assertThat(rights.getString(1)).isEqualTo("INSERT,SELECT");
        }
    }

    private void run(String statement) throws SQLException {
        Database database = postgres.database();
        try (Connection connection = database.as(database.application()).getConnection();
                Statement s = connection.createStatement()) {
            s.execute(statement);
        }
    }
}

package org.daybook.app.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.daybook.app.store.EmptyRecord;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself lets in, whoever writes: a statement whose rows follow what there is and one another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsFollowTest {

    private static final UUID THERE = new UUID(0, 1);
    private static final UUID NEW = new UUID(0, 2);

    private EmbeddedDatabase postgres;
    private JdbcClient application;

    @BeforeAll
    void aRecordOfTwoEntries(@TempDir Path data) {
        postgres = EmptyRecord.start(data);
        Database database = postgres.database();
        application = JdbcClient.create(database.as(database.application()));
        insert(row(0, THERE, "programme", 0, 0, "Europe/London"), row(1, THERE, "programme", 1, 10, "Europe/London"));
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    /** The second of two rows is at fault; the first is as it should be. */
    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "4, 1, 12, Europe/London, programme, position 4 does not follow 2",
        "3, 2, 12, Europe/London, programme, version 2 of programme",
        "3, 1, 12, Europe/London, workstream, version 1 of workstream",
        "3, 1, 10, Europe/London, programme, comes before",
        "3, 1, 12, Europe/Paris, programme, which the first entry fixed",
        "3, 0, 12, Europe/London, programme, event_version_is_taken",
        "1, 1, 12, Europe/London, programme, event_pkey"
    })
    void aRowThatDoesNotFollowIsRefusedWithItsStatement(
            long position, long version, int seconds, String zone, String type, String why) {
        assertThatThrownBy(() -> insert(
                        row(2, NEW, "programme", 0, 11, "Europe/London"),
                        row(position, NEW, type, version, seconds, zone)))
                .hasMessageContaining(why);
        assertThat(positions()).isEqualTo(2);
    }

    @Test
    void aVersionMayNotStandBeforeTheOneItFollows() {
        assertThatThrownBy(() -> insert(
                        row(3, NEW, "programme", 0, 12, "Europe/London"),
                        row(2, NEW, "programme", 1, 11, "Europe/London")))
                .hasMessageContaining("version 1 of programme");
    }

    @Test
    void aStatementWithoutRowsIsNoFault() {
        assertThatCode(() -> application
                        .sql("insert into record.event select * from record.event where false")
                        .update())
                .doesNotThrowAnyException();
    }

    private int positions() {
        return application
                .sql("select count(*) from record.event")
                .query(Integer.class)
                .single();
    }

    private void insert(String... rows) {
        application
                .sql("insert into record.event values " + String.join(", ", rows))
                .update();
    }

    private static String row(
            long position, UUID aggregate, String aggregateType, long version, int seconds, String zone) {
        return "(%d, '%s', '%s', '%s', %d, 'type', 1, 'x', 'x', '2026-11-22 09:00:00Z'::timestamptz + interval '%d s',"
                        .formatted(position, UUID.randomUUID(), aggregateType, aggregate, version, seconds)
                + " '2021-03-01', '%s', '%s', 'OWNER', 'Post', '0123456789abcdef')".formatted(zone, NEW);
    }
}

package org.daybook.app.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.EmptyRecord;
import org.daybook.app.store.Started;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.daybook.app.store.embedded.EmbeddedSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node without the owner's login: somebody else migrates, and it checks all the tables before it uses them. */
class MigrationsTest {

    private EmbeddedDatabase postgres;
    private Database database;

    @TempDir
    Path data;

    private void start() {
        use(EmptyRecord.start(data));
    }

    private void use(EmbeddedDatabase started) {
        postgres = started;
        database = started.database();
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void tablesThatTheOwnerBroughtUpToDateAreFoundSo() {
        start();
        assertThatCode(withoutOwner()::run).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseWithoutTablesIsRefused() {
        use(EmbeddedDatabase.start(data, new EmbeddedSettings(0, Optional.of(Started.BINARIES))));
        assertThatThrownBy(withoutOwner()::run).isInstanceOf(CannotStart.class).hasMessageContaining(database.url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"migration", "facts_a", "facts_b"})
    void tablesThatAnotherVersionMadeAreRefusedWhereverTheyAre(String schema) {
        start();
        JdbcClient.create(database.as(database.owner().orElseThrow()))
                .sql("update " + schema + ".flyway_schema_history set checksum = 1 where version is not null")
                .update();
        assertThatThrownBy(withoutOwner()::run)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("checksum mismatch");
    }

    /** The system column xmin names the transaction that wrote a row: of the catalogue, and of Flyway's notes. */
    @Test
    void aMigrationIsNotedInTheTransactionThatMadeItsTables() {
        start();
        JdbcClient owner = JdbcClient.create(database.as(database.owner().orElseThrow()));
        assertThat(owner.sql(
                                "select count(*) from migration.flyway_schema_history note, pg_class made where"
                                        + " note.version = '502' and made.oid = 'audit.run'::regclass and note.xmin = made.xmin")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private Migrations withoutOwner() {
        return new Migrations(new Database(database.url(), database.application(), Optional.empty(), Optional.empty()));
    }
}

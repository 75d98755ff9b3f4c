package org.daybook.app.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.app.store.Entries.opened;
import static org.daybook.app.store.Entries.renamed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.Node;
import org.daybook.app.store.Started;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.database.Login;
import org.daybook.app.store.database.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {

    private static final EmbeddedSettings SETTINGS = new EmbeddedSettings(0, Optional.of(Started.BINARIES));

    @TempDir
    Path data;

    @Test
    void aCommittedEntrySurvivesTheLossOfPower() {
        try (EmbeddedDatabase postgres = start()) {
            JdbcClient sql = sql(postgres);
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(sql.sql("show " + setting).query(String.class).single())
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void onlyWhoKnowsThePasswordGetsInAndOnlyFromThisMachine() throws Exception {
        try (EmbeddedDatabase postgres = start()) {
            Database database = postgres.database();
            assertThatThrownBy(() -> connect(database, new Login("daybook_owner", "guessed")))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> connect(database, new Login("postgres", "postgres")))
                    .hasMessageContaining("password authentication failed");
            JdbcClient sql = sql(postgres);
            assertThat(sql.sql("show password_encryption").query(String.class).single())
                    .isEqualTo("scram-sha-256");
            assertThat(sql.sql("show listen_addresses").query(String.class).single())
                    .isEqualTo("localhost");
        }
        for (String file : List.of("postgres.password", "daybook_owner.password", "daybook_app.password")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatWasRecordedIsThereAfterARestart() {
        UUID programme = UUID.randomUUID();
        try (EmbeddedDatabase postgres = start()) {
            new Migrations(postgres.database()).run();
            append(postgres, programme);
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        try (EmbeddedDatabase postgres = start()) {
            new Migrations(postgres.database()).run();
            assertThat(entriesOf(postgres, programme)).isEqualTo(2);
        }
    }

    @Test
    void aSecondDaybookOnTheSameFolderIsRefusedAndNamesTheFirst() {
        try (EmbeddedDatabase first = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Daybook")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(data.toString());
            assertThat(sql(first).sql("select 1").query(Integer.class).single()).isOne();
        }
    }

    @Test
    void aDaybookThatWasKilledLeavesNothingThatNeedsCleaningUp() throws Exception {
        UUID programme = UUID.randomUUID();
        Process killed = child(programme);
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(postmaster)).as("PostgreSQL lives on").isPresent();
        try (EmbeddedDatabase postgres = start()) {
            assertThat(entriesOf(postgres, programme)).isEqualTo(2);
        }
    }

    @Test
    void aPostgresThatWasKilledTooRecoversByItself() throws Exception {
        UUID programme = UUID.randomUUID();
        Process killed = child(programme);
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        killed.destroyForcibly();
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        killed.waitFor(10, TimeUnit.SECONDS);
        try (EmbeddedDatabase postgres = start()) {
            assertThat(entriesOf(postgres, programme)).isEqualTo(2);
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsSetAside() throws IOException {
        Files.createDirectories(data.resolve("postgres/base"));
        try (EmbeddedDatabase postgres = start()) {
            assertThat(sql(postgres).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
        try (var files = Files.list(data)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith("postgres-unfinished-")))
                    .hasSize(1);
        }
    }

    @Test
    void aDatabaseThatLacksOnlyItsMarkStaysWhereItIs() throws IOException {
        start().close();
        Files.delete(data.resolve("postgres/daybook.ready"));
        start().close();
        try (var files = Files.list(data)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(name -> name.contains("unfinished"));
        }
    }

    @Test
    void nobodyElseMayEnterAFolderThatDaybookMade() throws IOException {
        Path made = data.resolve("made");
        EmbeddedDatabase.start(made, SETTINGS).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(file, SETTINGS))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aDataFolderMayHaveAnyName() {
        Path odd = data.resolve("pounds & $dollars `and` \"quotes\"");
        try (EmbeddedDatabase postgres = EmbeddedDatabase.start(odd, SETTINGS)) {
            assertThat(sql(postgres).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
        EmbeddedDatabase.start(odd, SETTINGS).close();
    }

    @Test
    void aFolderFromWhichPostgresCannotRunIsRefusedWithTheWayOut() {
        Path odd = data.resolve("$dollars");
        assertThatThrownBy(() -> EmbeddedDatabase.start(odd, new EmbeddedSettings(0, Optional.empty())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("a $ in that path")
                .hasMessageContaining("-- --daybook.embedded.binaries");
    }

    @Test
    void aDatabaseThatCannotStartSaysWhy() throws IOException {
        start().close();
        Files.writeString(data.resolve("postgres/postgresql.conf"), "work_mem = 'much'\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("work_mem")
                .hasMessageContaining("postgres-start.log");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (java.net.ServerSocket taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            EmbeddedSettings settings = new EmbeddedSettings(taken.getLocalPort(), Optional.of(Started.BINARIES));
            assertThatThrownBy(() -> EmbeddedDatabase.start(data, settings))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("could not create any TCP/IP sockets");
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(data, SETTINGS);
    }

    /** Another JVM that runs on the folder and has written two entries. */
    private Process child(UUID programme) throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        data.toString(),
                        programme.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(child.inputReader().lines().anyMatch(Child.WRITTEN::equals)).isTrue();
        return child;
    }

    /** What the other JVM does. */
    static final class Child {

        static final String WRITTEN = "written";

        public static void main(String[] args) throws InterruptedException {
            EmbeddedDatabase postgres = EmbeddedDatabase.start(Path.of(args[0]), SETTINGS);
            new Migrations(postgres.database()).run();
            append(postgres, UUID.fromString(args[1]));
            System.out.println(WRITTEN);
            Thread.currentThread().join();
        }
    }

    private static void append(EmbeddedDatabase postgres, UUID programme) {
        try (Node node = new Node(postgres.database(), Clock.systemUTC())) {
            node.append(opened(programme), renamed(programme, 1));
        }
    }

    private static long entriesOf(EmbeddedDatabase postgres, UUID programme) {
        return sql(postgres)
                .sql("select count(*) from record.event where aggregate_id = ?")
                .param(programme)
                .query(Long.class)
                .single();
    }

    private static JdbcClient sql(EmbeddedDatabase postgres) {
        Database database = postgres.database();
        return JdbcClient.create(database.as(database.application()));
    }

    private static Connection connect(Database database, Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.username(), login.password());
    }
}

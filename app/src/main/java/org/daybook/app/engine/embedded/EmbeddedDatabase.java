package org.daybook.app.engine.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.app.engine.CannotStart;
import org.daybook.app.engine.database.Database;
import org.daybook.app.engine.database.Login;
import org.daybook.app.files.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that Daybook starts for itself under its data folder, durable (zonky, whose binaries these are, switches
 * that off for tests), reachable over loopback only and by password. Belongs to one process at a time.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final Path directory;
    private final Passwords passwords;
    private final EmbeddedPostgres postgres;
    private volatile boolean closing;

    private EmbeddedDatabase(DataFolder folder, EmbeddedSettings settings) {
        this.folder = folder;
        this.directory = folder.path().resolve("postgres");
        this.passwords = Passwords.in(folder.path());
        new Postmaster(directory).stopOrphan();
        setUnfinishedAside();
        this.postgres = start(settings);
    }

    /**
     * Starts it; the first time it is made.
     *
     * @throws CannotStart if another process runs on the folder, or PostgreSQL does not start
     */
    public static EmbeddedDatabase start(Path data, EmbeddedSettings settings) {
        DataFolder folder = DataFolder.open(data);
        try {
            return new EmbeddedDatabase(folder, settings);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Runs the task if PostgreSQL ends though nobody closed it: nothing that needs it can go on. */
    public void onLoss(Runnable task) {
        new Postmaster(directory).whenEnded(() -> {
            if (!closing) task.run();
        });
    }

    /** How the application, whoever migrates and whoever redacts reach it. */
    public Database database() {
        return new Database(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + Provision.DATABASE,
                new Login(Provision.APPLICATION, passwords.application()),
                Optional.of(new Login(Provision.OWNER, passwords.owner())),
                Optional.of(new Login(Provision.REDACTOR, passwords.redactor())));
    }

    private EmbeddedPostgres start(EmbeddedSettings settings) {
        Path messages = folder.path().resolve("postgres-start.log");
        try {
            OwnerOnly.createFolder(binaries(settings));
            EmbeddedPostgres started =
                    builder(settings, Redirect.to(messages.toFile())).start();
            OwnerOnly.restrictFolder(binaries(settings));
            new Provision(started, passwords).run();
            Files.writeString(ready(), "This directory was made to the end.\n");
            return started;
        } catch (IOException | SQLException | RuntimeException e) {
            new Postmaster(directory).stopOrphan();
            throw new CannotStart(
                    "PostgreSQL did not start on " + directory + " (" + e.getMessage() + "); see " + messages + " and "
                            + directory.resolve("log") + ".",
                    e);
        }
    }

    private EmbeddedPostgres.Builder builder(EmbeddedSettings settings, Redirect messages) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries(settings).toFile())
                .setPort(settings.port())
                .setPGStartupWait(START)
                .setOutputRedirector(messages)
                .setErrorRedirector(messages)
                .setConnectConfig("password", passwords.superuser());
        MAKING.forEach(builder::setLocaleConfig);
        builder.setLocaleConfig("pwfile", passwords.superuserFile().toString());
        RUNNING.forEach(builder::setServerConfig);
        return builder;
    }

    private Path binaries(EmbeddedSettings settings) {
        return settings.binaries().orElse(folder.path().resolve("postgres-binaries"));
    }

    /** Options of initdb: passwords instead of trust, and one order of texts on every platform. */
    private static final Map<String, String> MAKING = Map.of(
            "auth", "scram-sha-256",
            "locale", "C",
            "locale-provider", "builtin",
            "builtin-locale", "C.UTF-8");

    /** A committed entry survives the loss of power; 50 connections are plenty for one process. */
    private static final Map<String, String> RUNNING = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "50",
            "unix_socket_directories", "",
            "logging_collector", "on",
            "log_filename", "postgresql-%a.log",
            "log_truncate_on_rotation", "on",
            "log_rotation_age", "1440");

    private Path ready() {
        return directory.resolve("daybook.ready");
    }

    /**
     * A first start that was cut short left a directory in which there never was an entry. One that holds a database
     * stays where it is, though it lacks our mark, as after a partial copy.
     */
    private void setUnfinishedAside() {
        if (!Files.exists(directory) || Files.exists(ready()) || holdsADatabase()) return;
        Path aside = directory.resolveSibling("postgres-unfinished-" + System.currentTimeMillis());
        try {
            Files.move(directory, aside);
            LOG.warn("A first start was cut short: what it left is now in {}; a new database is made.", aside);
        } catch (IOException e) {
            throw new CannotStart("Daybook cannot set aside the unfinished " + directory + ": " + e.getMessage(), e);
        }
    }

    /** PostgreSQL numbers what users make from 16384 on; below are its own templates. */
    private boolean holdsADatabase() {
        try (Stream<Path> databases = Files.list(directory.resolve("base"))) {
            return databases.map(path -> path.getFileName().toString()).anyMatch(name -> name.matches("\\d{5,}"));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            postgres.close();
            new Postmaster(directory).stopOrphan();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop cleanly", e);
        } finally {
            folder.close();
        }
    }
}

package org.daybook.app.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.database.Login;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that Daybook starts in its data folder: durable, reachable over loopback only and by password. Belongs
 * to one process at a time.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final Path directory;
    private final Passwords passwords;
    private final PostgresServer postgres;
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

    /** Runs the task if PostgreSQL ends without being closed: nothing that needs it can go on. */
    public void onLoss(Runnable task) {
        new Postmaster(directory).whenEnded(() -> {
            if (!closing) task.run();
        });
    }

    /** The logins of the application, of migrations and of redactions. */
    public Database database() {
        return new Database(
                "jdbc:postgresql://localhost:" + postgres.port() + "/" + Provision.DATABASE,
                new Login(Provision.APPLICATION, passwords.application()),
                Optional.of(new Login(Provision.OWNER, passwords.owner())),
                Optional.of(new Login(Provision.REDACTOR, passwords.redactor())));
    }

    private PostgresServer start(EmbeddedSettings settings) {
        Path binaries = settings.binaries().orElse(folder.path().resolve("postgres-binaries"));
        PostgresServer server = new PostgresServer(
                new PostgresBinaries(binaries.toAbsolutePath()).unpacked(),
                directory,
                folder.path().resolve("postgres-start.log"),
                passwords);
        try {
            server.start(settings.port());
            new Provision(server.superuser(), passwords).run();
            Files.writeString(ready(), "This directory is complete.\n");
            return server;
        } catch (IOException | SQLException e) {
            new Postmaster(directory).stopOrphan();
            throw new CannotStart("PostgreSQL did not start on " + directory + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            new Postmaster(directory).stopOrphan();
            throw e;
        }
    }

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
            LOG.warn("A first start was interrupted: what it left is now in {}; a new database is created.", aside);
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
            postgres.stop();
            new Postmaster(directory).stopOrphan();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop cleanly", e);
        } finally {
            folder.close();
        }
    }
}

package org.daybook.app.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.daybook.app.store.EmptyRecord;
import org.daybook.app.store.Started;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.daybook.app.store.embedded.EmbeddedSettings;

/** A PostgreSQL that is stopped without a checkpoint and without waiting for anybody, and started again as it was. */
public final class StoppablePostgres implements AutoCloseable {

    private final Path folder;
    private final EmbeddedSettings settings;
    private EmbeddedDatabase postgres;

    private StoppablePostgres(Path folder, EmbeddedSettings settings) {
        this.folder = folder;
        this.settings = settings;
        postgres = EmptyRecord.start(folder, settings.port());
    }

    /** Starts one with the tables of a record. */
    public static StoppablePostgres start(Path folder) {
        return new StoppablePostgres(folder, new EmbeddedSettings(freePort(), Optional.of(Started.BINARIES)));
    }

    public Database database() {
        return postgres.database();
    }

    public void stopImmediately() {
        quit(folder);
        postgres.close();
    }

    /** As {@code pg_ctl stop -m immediate} does to the one on that folder: its processes quit where they are. */
    public static void quit(Path folder) {
        try {
            String pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .getFirst()
                    .strip();
            ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
            server.onExit().get(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public void startAgain() {
        postgres = EmbeddedDatabase.start(folder, settings);
    }

    @Override
    public void close() {
        postgres.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.daybook.app.engine.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.daybook.app.engine.CannotStart;

/**
 * The PostgreSQL process that runs on a data directory, if any: after a kill -9 of Daybook it lives on, and after one of
 * both its children may for a moment.
 */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path directory;
    private final Path pidFile;

    Postmaster(Path directory) {
        this.directory = directory;
        this.pidFile = directory.resolve("postmaster.pid");
    }

    /**
     * Makes sure that nothing runs on the directory: whoever calls holds the lock of the data folder, so what still runs
     * has lost its Daybook.
     *
     * @throws CannotStart if it does not stop
     */
    void stopOrphan() {
        running().ifPresent(this::stop);
        await(() -> running().isEmpty() && childless());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new CannotStart("Daybook cannot remove the stale " + pidFile + ": " + e.getMessage(), e);
        }
    }

    /** Runs the task once the process that now runs on the directory has ended. */
    void whenEnded(Runnable task) {
        running().ifPresent(postgres -> postgres.onExit().thenRun(task));
    }

    private void stop(ProcessHandle postgres) {
        Path control = Path.of(postgres.info().command().orElseThrow()).resolveSibling("pg_ctl");
        try {
            Process fast = new ProcessBuilder(
                            control.toString(), "stop", "-D", directory.toString(), "-m", "fast", "-W")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!fast.waitFor(10, TimeUnit.SECONDS) || fast.exitValue() != 0) postgres.destroy();
        } catch (IOException e) {
            postgres.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Daybook was interrupted while it stopped PostgreSQL.", e);
        }
    }

    private void await(BooleanSupplier stopped) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!stopped.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new CannotStart("A PostgreSQL that still runs on " + directory + " does not stop; stop it, then"
                        + " start Daybook again.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Daybook was interrupted while it waited for PostgreSQL to stop.", e);
        }
    }

    /** The process that the pid file names, if it is a PostgreSQL on this directory and not a stranger with its number. */
    private Optional<ProcessHandle> running() {
        try {
            return Files.exists(pidFile)
                    ? Files.readAllLines(pidFile).stream()
                            .findFirst()
                            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                            .filter(ProcessHandle::isAlive)
                            .filter(this::isOurs)
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        boolean postgres = process.info()
                .command()
                .filter(c -> Path.of(c).getFileName().toString().startsWith("postgres"))
                .isPresent();
        return postgres && (!Files.isDirectory(Path.of("/proc")) || worksHere(process));
    }

    /** A child of a postmaster that was killed goes away by itself, but keeps the shared memory until then. */
    private boolean childless() {
        if (!Files.isDirectory(Path.of("/proc/self"))) return true;
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            return processes.noneMatch(this::worksHere);
        }
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), directory);
        } catch (IOException e) {
            return false;
        }
    }
}

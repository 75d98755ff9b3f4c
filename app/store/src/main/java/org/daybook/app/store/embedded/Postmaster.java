package org.daybook.app.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.daybook.app.store.CannotStart;

/**
 * The PostgreSQL process that runs on a data directory, if any. It survives a kill -9 of Daybook, and its children may
 * survive one of both for a moment.
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
     * Makes sure that nothing runs on the directory: the caller holds the lock of the data folder, so a server that
     * still runs has lost its Daybook.
     *
     * @throws CannotStart if it does not stop
     */
    void stopOrphan() {
        stopStarters();
        running().ifPresent(this::stop);
        await(() -> {
            // A postmaster that had just been started may name itself only now.
            Optional<ProcessHandle> late = running();
            late.ifPresent(ProcessHandle::destroy);
            return late.isEmpty() && childless();
        });
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new CannotStart("Daybook cannot remove the stale " + pidFile + ": " + e.getMessage(), e);
        }
    }

    /** What was making or starting the database when its Daybook was killed, and would go on. */
    private void stopStarters() {
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            List<ProcessHandle> starters = processes.filter(this::startsThis).toList();
            starters.forEach(ProcessHandle::destroyForcibly);
            await(() -> starters.stream().noneMatch(ProcessHandle::isAlive));
        }
    }

    /** They get the directory from their environment. */
    private boolean startsThis(ProcessHandle process) {
        boolean starter = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("initdb") || name.equals("pg_ctl"))
                .isPresent();
        return starter && environment(process).contains("PGDATA=" + directory);
    }

    private static List<String> environment(ProcessHandle process) {
        try {
            return List.of(Files.readString(Path.of("/proc/" + process.pid() + "/environ"), StandardCharsets.ISO_8859_1)
                    .split("\0"));
        } catch (IOException e) {
            return List.of();
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

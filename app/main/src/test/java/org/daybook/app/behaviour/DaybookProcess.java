package org.daybook.app.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.daybook.app.Awaited;
import org.daybook.app.DaybookApplication;

/** Daybook in a process of its own, started as the start script starts it. */
public final class DaybookProcess implements AutoCloseable {

    /** Each look costs the one that starts some of its time. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private static final List<String> SMALL = List.of("-Xmx600m", "-XX:+UseSerialGC");

    /** A process that lives for seconds is not worth the best of compilers. */
    private static final List<String> SHORT_LIVED = with("-XX:TieredStopAtLevel=1");

    /** Unless it hashes passwords, as a demo does for each of its accounts: that code then takes a fifth of the time. */
    private static final List<String> HASHING = with(
            "-XX:Tier4InvocationThreshold=200000",
            "-XX:Tier4MinInvocationThreshold=20000",
            "-XX:Tier4CompileThreshold=600000",
            "-XX:Tier4BackEdgeThreshold=1600000",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=CompileThresholdScaling,sun.security.provider.*::*,0.02",
            "-XX:CompileCommand=CompileThresholdScaling,com.sun.crypto.provider.*::*,0.02",
            "-XX:CompileCommand=CompileThresholdScaling,javax.crypto.*::*,0.02");

    private final int port;
    private final Path log;
    private final Process process;

    private DaybookProcess(int port, Path log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** Starts on a free port and waits until it is in health. */
    public static DaybookProcess start(Path folder, String name, String... arguments) {
        return launch(folder, name, arguments).ready();
    }

    /** The same with another main class in the place of Daybook's own. */
    static DaybookProcess start(Class<?> main, Path folder, String name, String... arguments) {
        return launch(main, folder, name, arguments).ready();
    }

    /** The same; when it ends in order, later processes share the classes that it has loaded. */
    static DaybookProcess startWritingDownItsClasses(Path folder, String name, String... arguments) {
        return launch(DaybookApplication.class, HASHING, ProcessClassPath.writingDown(), folder, name, arguments)
                .ready();
    }

    /**
     * The same with a heap of another size than 600 MB.
     *
     * @param options of Java, such as {@code -Xmx256m}
     */
    public static DaybookProcess start(List<String> options, Path folder, String name, String... arguments) {
        return launch(DaybookApplication.class, options, ProcessClassPath.options(), folder, name, arguments)
                .ready();
    }

    /** Starts without waiting. */
    static DaybookProcess launch(Path folder, String name, String... arguments) {
        return launch(DaybookApplication.class, folder, name, arguments);
    }

    private static DaybookProcess launch(Class<?> main, Path folder, String name, String... arguments) {
        List<String> options = List.of(arguments).contains("--daybook.demo=true") ? HASHING : SHORT_LIVED;
        return launch(main, options, ProcessClassPath.options(), folder, name, arguments);
    }

    private static List<String> with(String... more) {
        return Stream.concat(SMALL.stream(), Stream.of(more)).toList();
    }

    private static DaybookProcess launch(
            Class<?> main, List<String> options, List<String> classes, Path folder, String name, String... arguments) {
        try {
            int port = freePort();
            Path log = Files.createDirectories(folder).resolve(name + ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(options);
            command.addAll(classes);
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", main.getName(), "--server.port=" + port));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new DaybookProcess(port, log, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DaybookProcess ready() {
        try {
            Awaited.await("Daybook starts").pollInterval(LOOK_AGAIN).until(() -> healthy() || !process.isAlive());
        } catch (ConditionTimeoutException e) {
            kill();
        }
        if (process.isAlive()) return this;
        throw new AssertionError("Daybook did not start:\n" + said());
    }

    private boolean healthy() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest ask = HttpRequest.newBuilder(url().resolve("/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** What it printed. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as the operating system would in an emergency: no shutdown, no flush. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** The same with its embedded PostgreSQL: of the data folder nothing is of use any more. */
    void killWithPostgresIn(Path data) {
        kill();
        Path pid = data.resolve("postgres/postmaster.pid");
        try {
            if (Files.exists(pid)) {
                ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pid).getFirst().strip()))
                        .ifPresent(postgres -> {
                            postgres.destroyForcibly();
                            postgres.onExit().join();
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int waitForEnd() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) throw new AssertionError("Daybook did not end:\n" + said());
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            // One that writes down its classes takes its time.
            if (!process.waitFor(Awaited.HANGS.toSeconds(), TimeUnit.SECONDS)) kill();
        } catch (InterruptedException e) {
            kill();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

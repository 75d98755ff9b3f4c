package org.daybook.bench.daybook;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.daybook.bench.http.Api;
import org.daybook.bench.machine.BenchPostgres;
import org.daybook.bench.stock.StockDaybook;

/** Daybook in a process of its own, started as people start it, on a database of the one PostgreSQL. */
public final class Daybook implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final int LOOK_EVERY_MILLIS = 5;

    private final Process process;
    private final int port;
    private final Path log;

    private Daybook(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the packaged Daybook by its script and waits until it is in health.
     *
     * @param name of the contestant; its database bears it too
     */
    public static Daybook start(Path home, Path folder, BenchPostgres postgres, String name, BenchRole role)
            throws IOException {
        Path data = Files.createDirectories(folder.resolve(name));
        return launch(
                        port -> {
                            List<String> command = new ArrayList<>(script(home, port, data));
                            command.addAll(List.of("--role", role.setting()));
                            command.add("--");
                            command.addAll(onDatabase(postgres, name));
                            return command;
                        },
                        folder.resolve(name + ".log"))
                .ready();
    }

    /** As people start it, on a folder of its own unless more is said. */
    public static List<String> script(Path home, int port, Path data) {
        return List.of(home.resolve("daybook").toString(), "--port", "" + port, "--data", data.toString());
    }

    /**
     * Starts the same product with Axon's own event store, whose tables are there, and does not wait for it.
     *
     * @param javaOptions those with which ours was started
     */
    public static Daybook startStock(
            Path home, Path folder, BenchPostgres postgres, String name, List<String> javaOptions, String... arguments)
            throws IOException {
        Path data = Files.createDirectories(folder.resolve(name));
        Path layout = home.resolve("app/main/target/layout");
        String classPath = String.join(
                ":",
                home.resolve("bench/target/bench.jar").toString(),
                layout.resolve("daybook.jar").toString(),
                layout.resolve("lib") + "/*");
        return launch(
                port -> {
                    List<String> command = new ArrayList<>();
                    command.add(Path.of(System.getProperty("java.home"), "bin", "java")
                            .toString());
                    command.addAll(javaOptions);
                    command.addAll(List.of("-cp", classPath, StockDaybook.class.getName()));
                    command.addAll(List.of("--server.port=" + port, "--daybook.data=" + data));
                    command.addAll(StockDaybook.SETTINGS);
                    command.addAll(onDatabase(postgres, name));
                    command.addAll(List.of(arguments));
                    return command;
                },
                folder.resolve(name + ".log"));
    }

    /** What a process needs to be told to use that database. */
    private static List<String> onDatabase(BenchPostgres postgres, String database) {
        return List.of(
                "--daybook.database.url=" + postgres.url(database),
                "--daybook.database.username=" + BenchPostgres.APPLICATION,
                "--daybook.database.password=" + BenchPostgres.PASSWORD,
                "--daybook.database.owner-username=" + BenchPostgres.OWNER,
                "--daybook.database.owner-password=" + BenchPostgres.PASSWORD);
    }

    /** Starts a command on a free port. */
    public static Daybook launch(IntFunction<List<String>> commandOnPort, Path log) throws IOException {
        int port = Ports.free();
        ProcessBuilder builder = new ProcessBuilder(commandOnPort.apply(port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // The script finds a JDK by itself; so that all contestants run on the same it is told ours.
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home")));
        return new Daybook(builder.start(), port, log);
    }

    /** Waits until it is in health. */
    public Daybook ready() throws IOException {
        long deadline = System.nanoTime() + START.toNanos();
        while (!new Api(address(), "").answers("/actuator/health")) {
            if (System.nanoTime() > deadline) {
                close();
                throw new IOException("It did not start; see " + log);
            }
            mustRun();
            pause();
        }
        return this;
    }

    /** Throws an exception that names the log if the process has ended. */
    public void mustRun() throws IOException {
        if (!process.isAlive()) throw new IOException("It ended with %d; see %s".formatted(process.exitValue(), log));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", port);
    }

    /** The process: the script becomes Java. */
    public long pid() {
        return process.pid();
    }

    /** The options with which its Java was started: what stands before the program. */
    public List<String> javaOptions() {
        List<String> options = new ArrayList<>();
        for (String argument : process.info().arguments().orElseThrow()) {
            if (argument.equals("-jar") || argument.equals("-cp")) break;
            // A cache of classes is made for the class path of one program.
            if (!argument.contains("cache.options") && !argument.startsWith("-XX:AOT")) options.add(argument);
        }
        return options;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

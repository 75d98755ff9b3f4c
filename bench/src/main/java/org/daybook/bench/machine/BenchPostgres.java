package org.daybook.bench.machine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The one PostgreSQL on which everything is measured, as durable as the one that Daybook starts for itself. */
public final class BenchPostgres implements AutoCloseable {

    public static final String OWNER = "daybook_owner";
    public static final String APPLICATION = "daybook_app";
    /** It listens on loopback, holds nothing but generated data, and is gone after the run. */
    public static final String PASSWORD = "bench";

    /** As {@code EmbeddedDatabase} sets them, but for the connections: several contestants share them. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "100",
            "unix_socket_directories", "");

    private final EmbeddedPostgres server;
    private final Path directory;

    private BenchPostgres(EmbeddedPostgres server, Path directory) {
        this.server = server;
        this.directory = directory;
    }

    /** Starts anew on an empty folder. */
    public static BenchPostgres start(Path folder) throws IOException, SQLException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        Path directory = folder.resolve("data");
        Redirect log = Redirect.to(folder.resolve("postgres.log").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        SETTINGS.forEach(builder::setServerConfig);
        BenchPostgres started = new BenchPostgres(builder.start(), directory);
        started.prepare();
        return started;
    }

    private void prepare() throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (var shown = statement.executeQuery("show " + setting)) {
                    shown.next();
                    if (!shown.getString(1).equals("on")) throw new IllegalStateException(setting + " is not on");
                }
            }
            statement.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
            statement.execute("create role " + APPLICATION + " login password '" + PASSWORD + "'");
        }
    }

    /** Makes an empty database of that name, in the place of one that was there. */
    public void create(String database) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
            statement.execute("create database " + database + " owner " + OWNER);
        }
    }

    public boolean has(String database) throws SQLException {
        try (Connection connection = superuser("postgres");
                PreparedStatement ask =
                        connection.prepareStatement("select exists (select from pg_database where datname = ?)")) {
            ask.setString(1, database);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Makes a copy of a database to which nobody is connected. */
    public void copy(String from, String to) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + to + " with (force)");
            statement.execute("create database " + to + " template " + from + " strategy file_copy owner " + OWNER);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** A connection that may do anything. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    /** A connection with the rights that Daybook has at run time. */
    public Connection application(String database) throws SQLException {
        return DriverManager.getConnection(url(database), APPLICATION, PASSWORD);
    }

    /** The first process of the server; the others are its children. */
    public long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    /** Waits for the last checkpoint, which after much writing takes longer than whoever stops the server waits. */
    @Override
    public void close() throws IOException {
        Optional<ProcessHandle> process = ProcessHandle.of(pid());
        server.close();
        process.ifPresent(BenchPostgres::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(2, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

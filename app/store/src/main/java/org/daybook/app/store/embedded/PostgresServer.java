package org.daybook.app.store.embedded;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.daybook.app.store.CannotStart;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of the embedded PostgreSQL on its data directory, which is created first if missing. */
final class PostgresServer {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    static final String SUPERUSER = "postgres";

    /** Options of initdb: passwords instead of trust, and one order of texts on every platform. */
    private static final List<String> MAKING = List.of(
            "--username=" + SUPERUSER,
            "--encoding=UTF8",
            "--auth=scram-sha-256",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8");

    /** A committed entry survives the loss of power; 50 connections are plenty for one process. */
    private static final Map<String, String> RUNNING = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "localhost",
            "max_connections", "50",
            "unix_socket_directories", "",
            "logging_collector", "on",
            "log_filename", "postgresql-%a.log",
            "log_truncate_on_rotation", "on",
            "log_rotation_age", "1440");

    /** After the loss of power it first writes again what it had not flushed, which takes as long as it takes. */
    private static final Duration RECOVERS_WITHIN = Duration.ofHours(6);

    private final Path directory;
    private final Path messages;
    private final PostgresPrograms programs;
    private final Passwords passwords;
    private int port;

    PostgresServer(Path binaries, Path directory, Path messages, Passwords passwords) {
        this.directory = directory;
        this.messages = messages;
        this.programs = new PostgresPrograms(binaries, directory, messages);
        this.passwords = passwords;
    }

    /**
     * Returns when it takes connections.
     *
     * @param asked the port; 0 means any that is free
     * @throws CannotStart as soon as it is known that it does not start, with the reason that PostgreSQL gives
     */
    void start(int asked) throws IOException {
        Files.deleteIfExists(messages);
        Instant begun = Instant.now();
        if (!Files.exists(directory.resolve("postgresql.conf"))) make(begun);
        port = asked == 0 ? freePort() : asked;
        List<String> arguments = List.of("start", "-w", "-t", "" + RECOVERS_WITHIN.toSeconds(), "-o", options());
        if (!programs.run("pg_ctl", arguments)) throw cannotStart(begun);
    }

    private void make(Instant begun) throws IOException {
        LOG.info("Creating a database in {}", directory);
        List<String> arguments = new ArrayList<>(MAKING);
        arguments.add("--pwfile=" + passwords.superuserFile());
        if (!programs.run("initdb", arguments)) throw cannotStart(begun);
    }

    private String options() {
        return RUNNING.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + quoted(setting.getValue()))
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    }

    /** For the shell of pg_ctl. */
    private static String quoted(String value) {
        return value.isEmpty() ? "''" : value;
    }

    private CannotStart cannotStart(Instant begun) {
        String reason = new StartFailure(messages, directory.resolve("log"), begun)
                .reason()
                .orElse("no reason given");
        return new CannotStart("PostgreSQL did not start on " + directory + ": " + reason + ". For details see "
                + messages + " and " + directory.resolve("log") + ".");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** As somebody who may do anything, in the database that initdb makes. */
    DataSource superuser() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setUser(SUPERUSER);
        source.setPassword(passwords.superuser());
        return source;
    }

    /** Ends it in an orderly way: who is connected is sent off, and everything is written. */
    void stop() throws IOException {
        programs.run("pg_ctl", List.of("stop", "-m", "fast", "-w", "-t", "30"));
    }
}

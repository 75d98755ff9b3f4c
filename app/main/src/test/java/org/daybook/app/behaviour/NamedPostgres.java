package org.daybook.app.behaviour;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.app.store.Started;

/** A PostgreSQL as an operator would prepare one: a database and the roles of the page on operations. */
final class NamedPostgres implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private NamedPostgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts on what lies in that folder, and where nothing does, on an empty database. */
    static NamedPostgres start(Path folder) {
        if (!Files.exists(folder)) DataTemplate.NAMED_EMPTY.copyTo(folder);
        try {
            return new NamedPostgres(EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(Started.BINARIES.toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the empty database that the others are copies of. */
    static void make(Path folder) {
        try (NamedPostgres made = start(folder);
                Connection connection = made.postgres.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create role daybook_owner login password 'owner'");
            sql.execute("create role daybook_app login password 'app'");
            sql.execute("create role daybook_redactor login password 'redactor'");
            sql.execute("create database daybook owner daybook_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who may do anything. */
    DataSource superuser() {
        return postgres.getDatabase("postgres", "daybook");
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/daybook";
    }

    /** What a node is started with to use this database. */
    String[] arguments(Path folder, String... others) {
        List<String> all = new ArrayList<>(List.of(others));
        all.add("--daybook.data=" + folder);
        all.add("--daybook.database.url=" + url());
        all.add("--daybook.database.username=daybook_app");
        all.add("--daybook.database.password=app");
        all.add("--daybook.database.owner-username=daybook_owner");
        all.add("--daybook.database.owner-password=owner");
        all.add("--daybook.database.redactor-username=daybook_redactor");
        all.add("--daybook.database.redactor-password=redactor");
        return all.toArray(String[]::new);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

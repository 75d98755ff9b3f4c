package org.daybook.query.facts;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for all tests of a JVM, migrated, used as the role that the application runs as. */
public final class TestDatabase {

    private static final String APP_ROLE = "daybook_app";
    /** By which sessions outside the pool are known. */
    public static final String UNPOOLED = "unpooled";

    private static final EmbeddedPostgres POSTGRES = start();
    private static final DataSource APPLICATION = pool(url());

    private TestDatabase() {}

    /** Connects as the application does: it may add and read rows, nothing more. */
    public static DataSource application() {
        return APPLICATION;
    }

    /** Of the role that the application runs as. */
    public static String url() {
        return POSTGRES.getJdbcUrl(APP_ROLE, "postgres");
    }

    /** The same outside the pool. */
    public static DataSource unpooled() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setPassword("app");
        source.setApplicationName(UNPOOLED);
        return source;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            DataSource owner = postgres.getPostgresDatabase();
            JdbcClient.create(owner)
                    .sql("CREATE ROLE " + APP_ROLE + " LOGIN PASSWORD 'app'")
                    .update();
            Flyway.configure()
                    .dataSource(owner)
                    .placeholders(Map.of("app_role", APP_ROLE))
                    .load()
                    .migrate();
            FactsMigration.migrate(owner, APP_ROLE);
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPassword("app");
        config.setMaximumPoolSize(6);
        return new HikariDataSource(config);
    }
}

package org.daybook.query.facts;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.daybook.query.database.PoolSession;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for all tests of a JVM, migrated, used as the role that the application runs as. */
public final class TestDatabase {

    private static final String APP_ROLE = "daybook_app";
    /** By which sessions outside the pool are known. */
    public static final String UNPOOLED = "unpooled";

    private static final EmbeddedPostgres POSTGRES = start();
    private static final Plans PLANS = new Plans(pool(url()));

    private TestDatabase() {}

    /** Connects as the application does: it may add and read rows, nothing more. */
    public static DataSource application() {
        return PLANS;
    }

    /** What {@link #application()} is asked, and by which plans it is answered. */
    static Plans plans() {
        return PLANS;
    }

    /** Connects as the owner of the tables. */
    public static DataSource owner() {
        return POSTGRES.getPostgresDatabase();
    }

    /** Of the role that the application runs as. */
    public static String url() {
        return POSTGRES.getJdbcUrl(APP_ROLE, "postgres");
    }

    /** The same outside the pool. */
    public static DataSource unpooled() {
        return unpooled("postgres");
    }

    /** The same in a database that a test has created for itself. */
    public static DataSource unpooled(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(POSTGRES.getJdbcUrl(APP_ROLE, database));
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
            tellPlans(JdbcClient.create(owner));
            migrate(owner);
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .defaultSchema("migration")
                .placeholders(Map.of("app_role", APP_ROLE))
                .load()
                .migrate();
        migrateFacts(owner);
    }

    static void migrateFacts(DataSource owner) {
        FactsMigration.migrate(owner, APP_ROLE);
    }

    /** Connects as the owner to a new database of that name with all tables. */
    static DataSource another(String database) {
        JdbcClient.create(owner()).sql("CREATE DATABASE " + database).update();
        DataSource owner = POSTGRES.getDatabase("postgres", database);
        migrate(owner);
        return owner;
    }

    /** Lets the role have plans told to it, where a test sets {@code auto_explain.log_min_duration}. */
    private static void tellPlans(JdbcClient owner) {
        owner.sql("ALTER ROLE " + APP_ROLE + " SET session_preload_libraries = 'auto_explain'")
                .update();
        owner.sql("ALTER ROLE " + APP_ROLE + " SET auto_explain.log_level = 'notice'")
                .update();
        // As eager to start processes for a statement as in a database of many millions of rows.
        for (String setting : List.of(
                "parallel_setup_cost",
                "parallel_tuple_cost",
                "min_parallel_table_scan_size",
                "min_parallel_index_scan_size")) {
            owner.sql("ALTER ROLE " + APP_ROLE + " SET " + setting + " = 0").update();
        }
        owner.sql("GRANT SET ON PARAMETER auto_explain.log_min_duration TO " + APP_ROLE)
                .update();
    }

    private static DataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        // As the application's own pool does.
        config.setConnectionInitSql(PoolSession.SETTINGS);
        config.setJdbcUrl(url);
        config.setPassword("app");
        config.setMaximumPoolSize(6);
        return new HikariDataSource(config);
    }
}

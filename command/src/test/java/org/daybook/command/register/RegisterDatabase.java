package org.daybook.command.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL with the register's schema, started once for all tests, emptied for each. */
public final class RegisterDatabase {

    private static final EmbeddedPostgres POSTGRES = start();

    private RegisterDatabase() {}

    public static DataSource empty() {
        DataSource dataSource = POSTGRES.getPostgresDatabase();
        JdbcClient.create(dataSource)
                .sql(
                        "truncate register.programme, register.workstream, register.board, register.board_programme, register.account, register.grant, register.name, register.capacity")
                .update();
        return dataSource;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.daybook.query.facts;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings both schemas of facts up to date; run after the migrations that the modules share. */
public final class FactsMigration {

    private FactsMigration() {}

    /**
     * @param owner connects as the role that owns the tables
     * @param appRole the role that the application runs as; it may add and read rows, and empty the idle schema
     */
    public static void migrate(DataSource owner, String appRole) {
        for (FactSchema schema : FactSchema.values()) {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/facts")
                    .schemas(schema.stored())
                    .placeholders(Map.of("schema", schema.stored(), "app_role", appRole))
                    .load()
                    .migrate();
        }
    }
}

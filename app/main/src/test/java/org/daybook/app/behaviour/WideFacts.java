package org.daybook.app.behaviour;

import java.util.Map;
import javax.sql.DataSource;
import org.daybook.app.store.database.Database;
import org.daybook.query.facts.FactSchema;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of facts as they were before narrow facts (ADR 34), and what the database says of them. */
record WideFacts(Database database) {

    /** The last migration of facts in which they were wide, and the one that the modules share for narrow ones. */
    private static final String LAST_WIDE = "8";

    private static final String NARROW = "404";

    /** Puts them in the place of those that are there; the serving schema says that it holds the whole record. */
    void putBack() {
        DataSource owner = database.as(database.owner().orElseThrow());
        JdbcTemplate sql = new JdbcTemplate(owner);
        for (FactSchema schema : FactSchema.values()) {
            sql.execute("drop schema " + schema.stored() + " cascade");
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/facts")
                    .schemas(schema.stored())
                    .target(LAST_WIDE)
                    .placeholders(Map.of(
                            "schema", schema.stored(),
                            "app_role", database.application().username(),
                            "decided_at", "0",
                            "taken_at", "0",
                            "answers", "0"))
                    .load()
                    .migrate();
        }
        sql.update("delete from migration.flyway_schema_history where version = ?", NARROW);
        String serving = sql.queryForObject("select serving from projection.state", String.class);
        sql.update("insert into " + serving
                + ".entry (position, event_id, aggregate_type, aggregate_id, version, type, type_version, effective_on,"
                + " recorded_at, zone, actor, role, post, payload, metadata)"
                + " select position, event_id, aggregate_type, aggregate_id, version, type, type_version, effective_on,"
                + " recorded_at, zone, actor, role, post, convert_from(payload, 'UTF8'), convert_from(metadata, 'UTF8')"
                + " from record.event");
        sql.update(
                "update projection.reached set (position, recorded_at) = (select position, recorded_at from record.event"
                        + " order by position desc limit 1) where schema = ?",
                serving);
    }
}

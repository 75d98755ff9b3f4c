package org.daybook.app.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The meter {@code daybook.storage}: size of the database in bytes, in total and by schema, with indexes and overflow.
 */
@Component
record StorageMeters(JdbcClient jdbc) implements MeterBinder {

    private static final String[] SCHEMAS = {"record", "register", "account", "projection", "facts_a", "facts_b"};
    private static final String OF_SCHEMA =
            """
            select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c
            join pg_namespace n on n.oid = c.relnamespace where n.nspname = ? and c.relkind in ('r', 'm')
            """;

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("daybook.storage.database", () -> bytes("select pg_database_size(current_database())"))
                .description("Bytes of the whole database")
                .baseUnit("bytes")
                .register(meters);
        for (String schema : SCHEMAS) {
            Gauge.builder("daybook.storage", () -> bytes(OF_SCHEMA, schema))
                    .description("Bytes of the tables of a schema")
                    .tag("schema", schema)
                    .baseUnit("bytes")
                    .register(meters);
        }
    }

    private long bytes(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }
}

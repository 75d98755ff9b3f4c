package org.daybook.bench.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.daybook.bench.machine.BenchPostgres;

/** The tables of Axon's JDBC engine, made by its own factory. */
public final class StockTables {

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("stock.domain_event_entry")
            .snapshotTable("stock.snapshot_event_entry")
            .build();

    private StockTables() {}

    private static final String FILL =
            """
            insert into stock.domain_event_entry (globalindex, eventidentifier, type, aggregateidentifier,
              sequencenumber, timestamp, payloadtype, payloadrevision, payload, metadata)
            select position + 1, event_id, aggregate_type, aggregate_id::text, version,
              to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
              type, type_version::text, payload, metadata
            from record.event order by position
            """;

    /** With every event of the record of that database, if it has one. */
    public static void create(Connection connection) throws SQLException {
        String application = BenchPostgres.APPLICATION;
        try (Statement statement = connection.createStatement();
                ResultSet record = statement.executeQuery("select to_regclass('record.event') is not null")) {
            record.next();
            boolean recorded = record.getBoolean(1);
            statement.execute("create schema stock");
            execute(PostgresEventTableFactory.INSTANCE.createDomainEventTable(connection, SCHEMA));
            execute(PostgresEventTableFactory.INSTANCE.createSnapshotEventTable(connection, SCHEMA));
            statement.execute("create table stock.view (position bigint primary key, aggregate_id uuid not null,"
                    + " version bigint not null, type text not null, recorded_at timestamptz not null, payload bytea)");
            statement.execute("grant usage on schema stock to " + application);
            statement.execute("grant select, insert, update, delete on all tables in schema stock to " + application);
            statement.execute("grant usage on all sequences in schema stock to " + application);
            if (!recorded) return;
            statement.execute(FILL);
            statement.execute("select setval(pg_get_serial_sequence('stock.domain_event_entry', 'globalindex'),"
                    + " (select max(globalindex) from stock.domain_event_entry))");
            statement.execute("analyze stock.domain_event_entry");
        }
    }

    private static void execute(PreparedStatement made) throws SQLException {
        try (made) {
            made.execute();
        }
    }
}

package org.daybook.bench.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;

/** The tables of Axon's JDBC engine, made by its own factory. */
public final class StockTables {

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("stock.domain_event_entry")
            .snapshotTable("stock.snapshot_event_entry")
            .build();

    private StockTables() {}

    /** @param application the role that Daybook runs with */
    public static void create(Connection connection, String application) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema stock");
            execute(PostgresEventTableFactory.INSTANCE.createDomainEventTable(connection, SCHEMA));
            execute(PostgresEventTableFactory.INSTANCE.createSnapshotEventTable(connection, SCHEMA));
            statement.execute("grant usage on schema stock to " + application);
            statement.execute("grant select, insert, update, delete on all tables in schema stock to " + application);
            statement.execute("grant usage on all sequences in schema stock to " + application);
        }
    }

    private static void execute(PreparedStatement made) throws SQLException {
        try (made) {
            made.execute();
        }
    }
}

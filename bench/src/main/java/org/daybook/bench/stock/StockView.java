package org.daybook.bench.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;

/**
 * A view as Axon's processors feed it: one row an entry, the rows of a batch written together. It does a fraction of the
 * work of Daybook's views, which is to the advantage of what ours is compared with.
 */
@ProcessingGroup(StockView.GROUP)
class StockView {

    static final String GROUP = "stock-view";

    private static final String INSERT =
            "insert into stock.view (position, aggregate_id, version, type, recorded_at, payload) values (?, ?, ?, ?, ?, ?)";

    private final ConnectionProvider connections;

    StockView(ConnectionProvider connections) {
        this.connections = connections;
    }

    private record Row(long position, DaybookEvent event, DomainEventMessage<?> message) {}

    @EventHandler
    void on(DaybookEvent event, DomainEventMessage<?> message, TrackingToken token) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        List<Row> batch = unit.getOrComputeResource(GROUP, name -> {
            List<Row> rows = new ArrayList<>();
            unit.onPrepareCommit(u -> write(rows));
            return rows;
        });
        batch.add(new Row(token.position().orElseThrow(), event, message));
    }

    private void write(List<Row> rows) {
        try (Connection connection = connections.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                insert.setLong(1, row.position);
                insert.setObject(2, UUID.fromString(row.message.getAggregateIdentifier()));
                insert.setLong(3, row.message.getSequenceNumber());
                insert.setString(
                        4, EventContract.current().of(row.event.getClass()).name());
                insert.setTimestamp(5, Timestamp.from(row.message.getTimestamp()));
                insert.setBytes(6, EventContract.current().write(row.event));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

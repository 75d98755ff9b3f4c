package org.daybook.app.store.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.daybook.app.store.database.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements on {@code record.snapshot}, which keeps the newest snapshot of each aggregate. */
record SnapshotTable(JdbcTemplate jdbc) {

    private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
        UUID aggregate = UUID.fromString(snapshot.getAggregateIdentifier());
        jdbc.update(
                "insert into record.snapshot (aggregate_id, version, aggregate_type, event_id, type, revision, payload,"
                        + " taken_at) values (?,?,?,?,?,?,?,?) on conflict do nothing",
                aggregate,
                snapshot.getSequenceNumber(),
                snapshot.getType(),
                snapshot.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                Timestamps.timestamp(snapshot.getTimestamp()));
        jdbc.update(
                "delete from record.snapshot where aggregate_id = ? and version < ?",
                aggregate,
                snapshot.getSequenceNumber());
    }

    List<GenericDomainEventEntry<byte[]>> ofAggregate(UUID aggregate) {
        return jdbc.query(
                "select * from record.snapshot where aggregate_id = ? order by version desc",
                SnapshotTable::snapshot,
                aggregate);
    }

    private static GenericDomainEventEntry<byte[]> snapshot(ResultSet row, int index) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("version"),
                row.getString("event_id"),
                Timestamps.instant(row, "taken_at").toString(),
                row.getString("type"),
                row.getString("revision"),
                row.getBytes("payload"),
                NO_METADATA);
    }
}

package org.daybook.app.store.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.daybook.app.store.database.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads {@code record.event}. */
record RecordTable(JdbcTemplate jdbc) {

    private static final String COLUMNS = "position, event_id, aggregate_type, aggregate_id, version, type,"
            + " type_version, payload, metadata, recorded_at";

    List<TrackedDomainEventData<byte[]>> after(long position, int limit) {
        return jdbc.query(
                "select " + COLUMNS + " from record.event where position > ? order by position limit ?",
                RecordTable::event,
                position,
                limit);
    }

    List<TrackedDomainEventData<byte[]>> ofAggregate(UUID aggregate, long firstVersion, int limit) {
        return jdbc.query(
                "select " + COLUMNS
                        + " from record.event where aggregate_id = ? and version >= ? order by version limit ?",
                RecordTable::event,
                aggregate,
                firstVersion,
                limit);
    }

    Optional<Long> lastVersion(UUID aggregate) {
        return Optional.ofNullable(jdbc.queryForObject(
                "select max(version) from record.event where aggregate_id = ?", Long.class, aggregate));
    }

    Optional<Long> lastPosition() {
        return Optional.ofNullable(jdbc.queryForObject("select max(position) from record.event", Long.class));
    }

    Optional<Long> lastPositionBefore(Instant instant) {
        return Optional.ofNullable(jdbc.queryForObject(
                "select max(position) from record.event where recorded_at < ?",
                Long.class,
                Timestamps.timestamp(instant)));
    }

    /** Its instant is handed on as text: an instant Axon would cut to milliseconds, and the record keeps microseconds. */
    private static TrackedDomainEventData<byte[]> event(ResultSet row, int index) throws SQLException {
        DomainEventData<byte[]> event = new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("version"),
                row.getString("event_id"),
                Timestamps.instant(row, "recorded_at").toString(),
                row.getString("type"),
                row.getString("type_version"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong("position")), event);
    }
}

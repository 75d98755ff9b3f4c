package org.daybook.app.store.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.store.database.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads {@code record.event}. */
final class RecordTable {

    private static final String COLUMNS = "position, event_id, aggregate_type, aggregate_id, version, type,"
            + " type_version, payload, metadata, recorded_at";

    private final JdbcTemplate jdbc;

    RecordTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<RecordedEvent> after(long position, int limit) {
        return jdbc.query(
                "select " + COLUMNS + " from record.event where position > ? order by position limit ?",
                RecordTable::event,
                position,
                limit);
    }

    List<RecordedEvent> ofAggregate(UUID aggregate, long firstVersion, int limit) {
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

    private static RecordedEvent event(ResultSet row, int index) throws SQLException {
        return new RecordedEvent(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("aggregate_type"),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("version"),
                row.getString("type"),
                row.getInt("type_version"),
                row.getBytes("payload"),
                row.getBytes("metadata"),
                Timestamps.instant(row, "recorded_at"));
    }
}

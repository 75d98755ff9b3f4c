package org.daybook.app.engine.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every statement on {@code record.event}. */
final class RecordTable {

    /** "daybook" in ASCII: whoever appends holds this lock until the end of the transaction. */
    private static final long APPEND_LOCK = 0x646179626f6f6bL;

    private static final String COLUMNS = "position, event_id, aggregate_type, aggregate_id, version, type,"
            + " type_version, payload, metadata, recorded_at";

    private static final String INSERT = "insert into record.event (" + COLUMNS
            + ", effective_on, zone, actor, role, post, salt) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    RecordTable(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Appends under the lock, which the transaction holds until it ends: the order of positions is the order of commits,
     * and what is rolled back leaves no gap. Needs a transaction at READ COMMITTED, so that the look at the last entry
     * sees what was committed while the lock was awaited.
     */
    void append(List<NewEvent> events) {
        jdbc.queryForList("select pg_advisory_xact_lock(?)", APPEND_LOCK);
        Writing writing = last().orElse(Writing.FIRST);
        List<Object[]> rows = new ArrayList<>();
        for (NewEvent event : events) {
            writing = writing.next(clock.instant(), event.madeAt());
            rows.add(event.row(writing.position(), writing.recordedAt()));
        }
        if (rows.size() == 1) jdbc.update(INSERT, rows.getFirst());
        else jdbc.batchUpdate(INSERT, rows);
    }

    private Optional<Writing> last() {
        return jdbc
                .query(
                        "select position, recorded_at from record.event order by position desc limit 1",
                        (row, i) -> new Writing(row.getLong("position"), instant(row, "recorded_at")))
                .stream()
                .findFirst();
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
                "select max(position) from record.event where recorded_at < ?", Long.class, timestamp(instant)));
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
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
                instant(row, "recorded_at"));
    }
}

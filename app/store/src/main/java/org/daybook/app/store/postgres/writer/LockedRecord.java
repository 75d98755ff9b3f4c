package org.daybook.app.store.postgres.writer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daybook.app.store.database.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;

/** Locks the record until the end of the transaction and finds its end, in one round trip. */
final class LockedRecord {

    /** At READ COMMITTED each statement sees what was committed before it began, the lock having been awaited by then. */
    private static final String LOCK_AND_FIND =
            """
            select pg_advisory_xact_lock(?);
            select coalesce(last.position, -1) as position, greatest(last.recorded_at, seal.until) as nothing_until
            from record.seal left join lateral
                (select e.position, e.recorded_at from record.event e order by e.position desc limit 1) as last on true;
            select wanted, (select e.version from record.event e where e.aggregate_id = wanted::uuid
                            order by e.version desc limit 1) as version from unnest(?) as wanted
            """;

    private LockedRecord() {}

    /** Needs a transaction at READ COMMITTED, so that the look at the end sees what was committed meanwhile. */
    static RecordEnd lock(Collection<UUID> aggregates, JdbcTemplate jdbc) {
        return jdbc.execute(LOCK_AND_FIND, (PreparedStatement statement) -> {
            statement.setLong(1, RecordLock.KEY);
            statement.setObject(2, aggregates.stream().map(UUID::toString).toArray(String[]::new));
            statement.execute();
            Writing end = end(next(statement));
            return new RecordEnd(end, versions(next(statement)));
        });
    }

    private static ResultSet next(PreparedStatement statement) throws SQLException {
        statement.getMoreResults();
        return statement.getResultSet();
    }

    private static Writing end(ResultSet row) throws SQLException {
        row.next();
        return new Writing(row.getLong("position"), Timestamps.instant(row, "nothing_until"));
    }

    private static Map<UUID, Long> versions(ResultSet row) throws SQLException {
        Map<UUID, Long> versions = new HashMap<>();
        while (row.next()) {
            long version = row.getLong("version");
            if (!row.wasNull()) versions.put(UUID.fromString(row.getString("wanted")), version);
        }
        return versions;
    }
}

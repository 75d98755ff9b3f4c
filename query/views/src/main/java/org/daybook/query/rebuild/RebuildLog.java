package org.daybook.query.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.FactSchema;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** The requested rebuilds and their results. */
@Component
class RebuildLog {

    private final JdbcClient jdbc;

    RebuildLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same, on one connection and in the transactions of the caller. */
    static RebuildLog on(Connection connection) {
        return new RebuildLog(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }

    void begin(Rebuild rebuild) {
        jdbc.sql("INSERT INTO projection.rebuild (id, asked_by, asked_at, schema, target, position)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .param(rebuild.id())
                .param(rebuild.askedBy())
                .param(Timestamp.from(rebuild.askedAt()))
                .param(rebuild.schema().stored())
                .param(rebuild.target())
                .param(rebuild.position())
                .update();
    }

    /** Whether a node has begun to fill that schema for it, by that version of the facts, so that it can go on. */
    boolean begun(UUID id, FactSchema schema, String version) {
        return jdbc.sql("SELECT taken_up_at IS NOT NULL AND schema = ? AND facts_version IS NOT DISTINCT FROM ?"
                        + " FROM projection.rebuild WHERE id = ?")
                .param(schema.stored())
                .param(version)
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** From now on its pace is measured. */
    void takeUp(UUID id, FactSchema schema, String version, long position) {
        jdbc.sql(
                        "UPDATE projection.rebuild SET schema = ?, facts_version = ?, position = ?, stage = 'FILLING', taken_up_at = now(),"
                                + " measured_at = NULL, taken_up_from = ?, share = CASE ? WHEN -1 THEN 0 ELSE share END,"
                                + " taken_up_share = CASE ? WHEN -1 THEN 0 ELSE share END WHERE id = ?")
                .param(schema.stored())
                .param(version)
                .param(position)
                .param(position)
                .param(position)
                .param(position)
                .param(id)
                .update();
    }

    void progress(UUID id, long position) {
        jdbc.sql("UPDATE projection.rebuild SET position = ? WHERE id = ?")
                .param(position)
                .param(id)
                .update();
    }

    void progress(UUID id, Stage stage, double share) {
        jdbc.sql("UPDATE projection.rebuild SET stage = ?, share = greatest(share, ?), measured_at = clock_timestamp()"
                        + " WHERE id = ?")
                .param(stage.name())
                .param(share)
                .param(id)
                .update();
    }

    void finish(UUID id, Instant at) {
        finish(id, at, null);
    }

    void finish(UUID id, Instant at, String failure) {
        jdbc.sql("UPDATE projection.rebuild SET finished_at = ?, failure = ? WHERE id = ?")
                .param(Timestamp.from(at))
                .param(failure)
                .param(id)
                .update();
    }

    Rebuild find(UUID id) {
        return jdbc.sql("SELECT * FROM projection.rebuild WHERE id = ?")
                .param(id)
                .query(RebuildLog::read)
                .single();
    }

    /** Those that were not finished: under way, or left behind by a node that went down. */
    List<Rebuild> unfinished() {
        return jdbc.sql("SELECT * FROM projection.rebuild WHERE finished_at IS NULL ORDER BY asked_at DESC, id DESC")
                .query(RebuildLog::read)
                .list();
    }

    /** Newest first. */
    List<Rebuild> newest(int limit) {
        return jdbc.sql("SELECT * FROM projection.rebuild ORDER BY asked_at DESC, id DESC LIMIT ?")
                .param(limit)
                .query(RebuildLog::read)
                .list();
    }

    /** Newest first, those requested before that one. */
    List<Rebuild> before(UUID id, int limit) {
        return jdbc.sql("SELECT * FROM projection.rebuild WHERE (asked_at, id) <"
                        + " (SELECT r.asked_at, r.id FROM projection.rebuild r WHERE r.id = ?)"
                        + " ORDER BY asked_at DESC, id DESC LIMIT ?")
                .param(id)
                .param(limit)
                .query(RebuildLog::read)
                .list();
    }

    private static Rebuild read(ResultSet row, int number) throws SQLException {
        Instant finishedAt = instant(row, "finished_at");
        String failure = row.getString("failure");
        boolean serves = finishedAt != null && failure == null;
        RebuildPace pace = pace(row, finishedAt);
        return new Rebuild(
                row.getObject("id", UUID.class),
                row.getObject("asked_by", UUID.class),
                instant(row, "asked_at"),
                FactSchema.of(row.getString("schema")),
                row.getLong("target"),
                row.getLong("position"),
                serves ? null : Stage.valueOf(row.getString("stage")),
                pace == null ? null : pace.entriesPerSecond(),
                pace == null || finishedAt != null ? null : pace.secondsLeft(),
                finishedAt,
                failure);
    }

    private static RebuildPace pace(ResultSet row, Instant finishedAt) throws SQLException {
        Instant takenUpAt = instant(row, "taken_up_at");
        Instant measuredAt = instant(row, "measured_at");
        if (takenUpAt == null || measuredAt == null) return null;
        return new RebuildPace(
                takenUpAt,
                finishedAt == null ? measuredAt : finishedAt,
                row.getLong("position") - row.getLong("taken_up_from"),
                row.getDouble("taken_up_share"),
                row.getDouble("share"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp written = row.getTimestamp(column);
        return written == null ? null : written.toInstant();
    }
}

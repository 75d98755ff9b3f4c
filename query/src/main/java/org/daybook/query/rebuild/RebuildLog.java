package org.daybook.query.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.FactSchema;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rebuilds that were asked for, and what became of them. */
@Component
class RebuildLog {

    private final JdbcClient jdbc;

    RebuildLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    void progress(UUID id, FactSchema schema, long position) {
        jdbc.sql("UPDATE projection.rebuild SET schema = ?, position = ? WHERE id = ?")
                .param(schema.stored())
                .param(position)
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

    /** Those that nobody finished: under way, or left behind by a node that went down. */
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

    /** Newest first, those asked for before that one. */
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
        Timestamp finishedAt = row.getTimestamp("finished_at");
        return new Rebuild(
                row.getObject("id", UUID.class),
                row.getObject("asked_by", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                FactSchema.of(row.getString("schema")),
                row.getLong("target"),
                row.getLong("position"),
                finishedAt == null ? null : finishedAt.toInstant(),
                row.getString("failure"));
    }
}

package org.daybook.query.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which schema of facts serves, and how far each of them has come. */
@Component
public class Projection {

    /** The time of one request: a rebuild that began later has not emptied what it found. */
    public static final Duration FRESH = Duration.ofMillis(200);

    private static final String LOOK = "SELECT serving, CAST(state.xmin AS text) AS swap, position, recorded_at,"
            + " CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS text) AS bigint) AS snapshot"
            + " FROM projection.reached JOIN projection.state ON serving = schema";

    private final JdbcClient jdbc;
    private final AtomicReference<Seen> seen = new AtomicReference<>();

    public Projection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The schema that serves; whoever writes asks for it anew. */
    public FactSchema serving() {
        return serving("");
    }

    /** The schema to read from: the one that serves or, for a moment, the one that did and holds as much as was known. */
    public FactSchema readable() {
        return current().schema();
    }

    /**
     * What serves, not looked up again by every statement of a request. It holds every position that anybody has been
     * told by {@link #reached()}, as what was seen later is never given up for what was seen before.
     */
    public Serving current() {
        Seen last = seen.get();
        return last != null && System.nanoTime() - last.at() < FRESH.toNanos() ? last.serving() : look();
    }

    /** What serves and holds that position, which somebody has found in its tables. */
    public Serving holding(long position) {
        Serving last = current();
        return last.reached().position() >= position ? last : look();
    }

    private Serving look() {
        long at = System.nanoTime();
        Serving found = jdbc.sql(LOOK)
                .query((row, n) -> new Serving(
                        FactSchema.of(row.getString("serving")),
                        row.getString("swap"),
                        read(row, n),
                        row.getLong("snapshot")))
                .single();
        seen.accumulateAndGet(
                new Seen(found, at),
                (before, next) -> before == null || !before.serving().isLaterThan(next.serving()) ? next : before);
        return found;
    }

    private record Seen(Serving serving, long at) {}

    /** The schema that serves, held until the end of the transaction: nobody projects or swaps meanwhile. */
    public FactSchema lockServing() {
        return serving(" FOR UPDATE");
    }

    private FactSchema serving(String hold) {
        return FactSchema.of(jdbc.sql("SELECT serving FROM projection.state" + hold)
                .query(String.class)
                .single());
    }

    /** How far the serving schema has come. */
    public ProjectionPosition reached() {
        return look().reached();
    }

    public ProjectionPosition reached(FactSchema schema) {
        return jdbc.sql("SELECT position, recorded_at FROM projection.reached WHERE schema = ?")
                .param(schema.stored())
                .query(Projection::read)
                .single();
    }

    /** Says that the schema holds every entry up to there, whatever was said of it before. */
    public void reach(FactSchema schema, ProjectionPosition reached) {
        jdbc.sql("UPDATE projection.reached SET position = ?, recorded_at = ? WHERE schema = ?")
                .param(reached.position())
                .param(Timestamp.from(reached.recordedAt()))
                .param(schema.stored())
                .update();
    }

    /**
     * The same, by the one who writes to it.
     *
     * @param from how far it had come by what the caller knows
     * @throws IllegalStateException if it had not come just that far: another node writes to it
     */
    public void advance(FactSchema schema, ProjectionPosition from, ProjectionPosition to) {
        int updated = jdbc.sql("UPDATE projection.reached SET position = ?, recorded_at = ?"
                        + " WHERE schema = ? AND position = ?")
                .param(to.position())
                .param(Timestamp.from(to.recordedAt()))
                .param(schema.stored())
                .param(from.position())
                .update();
        if (updated == 0) throw elsewhere(schema, from);
    }

    /**
     * Until the end of the transaction nobody says that the schema has come any further, or is emptied.
     *
     * @throws IllegalStateException if it has not come just that far
     */
    public void stay(FactSchema schema, ProjectionPosition there) {
        jdbc.sql("SELECT 1 FROM projection.reached WHERE schema = ? AND position = ? FOR SHARE")
                .param(schema.stored())
                .param(there.position())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> elsewhere(schema, there));
    }

    private static IllegalStateException elsewhere(FactSchema schema, ProjectionPosition there) {
        return new IllegalStateException(schema + " is not at " + there + ": another node writes to it");
    }

    /** From the end of the transaction on, that schema serves. */
    public void serve(FactSchema schema) {
        jdbc.sql("UPDATE projection.state SET serving = ?")
                .param(schema.stored())
                .update();
    }

    private static ProjectionPosition read(ResultSet row, int number) throws SQLException {
        Timestamp recordedAt = row.getTimestamp("recorded_at");
        return new ProjectionPosition(
                row.getLong("position"), recordedAt == null ? Instant.EPOCH : recordedAt.toInstant());
    }
}

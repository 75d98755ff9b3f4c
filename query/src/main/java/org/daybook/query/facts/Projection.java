package org.daybook.query.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which schema of facts serves, and how far each of them has come. */
@Component
public class Projection {

    private final JdbcClient jdbc;

    Projection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public FactSchema serving() {
        return serving("");
    }

    /** The same, held until the end of the transaction: nobody projects or swaps meanwhile. */
    public FactSchema lockServing() {
        return serving(" FOR UPDATE");
    }

    private FactSchema serving(String hold) {
        return FactSchema.of(jdbc.sql("SELECT serving FROM projection.state" + hold)
                .query(String.class)
                .single());
    }

    /** How far the serving schema has come. */
    public Reached reached() {
        return jdbc.sql("SELECT position, recorded_at FROM projection.reached"
                        + " JOIN projection.state ON serving = schema")
                .query(Projection::read)
                .single();
    }

    public Reached reached(FactSchema schema) {
        return jdbc.sql("SELECT position, recorded_at FROM projection.reached WHERE schema = ?")
                .param(schema.stored())
                .query(Projection::read)
                .single();
    }

    /** Says that the schema holds every entry up to there. */
    public void reach(FactSchema schema, Reached reached) {
        jdbc.sql("UPDATE projection.reached SET position = ?, recorded_at = ? WHERE schema = ?")
                .param(reached.position())
                .param(Timestamp.from(reached.recordedAt()))
                .param(schema.stored())
                .update();
    }

    /**
     * The same of the schema that serves, by whoever holds it.
     *
     * @param from how far it had come by what the caller knows
     * @throws IllegalStateException if it had not come just that far: somebody else has projected
     */
    void advance(FactSchema serving, Reached from, Reached to) {
        int updated = jdbc.sql("UPDATE projection.reached SET position = ?, recorded_at = ?"
                        + " WHERE schema = ? AND position = ?")
                .param(to.position())
                .param(Timestamp.from(to.recordedAt()))
                .param(serving.stored())
                .param(from.position())
                .update();
        if (updated == 0) throw new IllegalStateException("Somebody else has projected what follows " + from);
    }

    /** From the end of the transaction on, that schema serves. */
    public void serve(FactSchema schema) {
        jdbc.sql("UPDATE projection.state SET serving = ?")
                .param(schema.stored())
                .update();
    }

    private static Reached read(ResultSet row, int number) throws SQLException {
        Timestamp recordedAt = row.getTimestamp("recorded_at");
        return new Reached(row.getLong("position"), recordedAt == null ? Instant.EPOCH : recordedAt.toInstant());
    }
}

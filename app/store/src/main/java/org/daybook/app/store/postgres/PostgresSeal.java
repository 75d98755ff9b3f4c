package org.daybook.app.store.postgres;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.daybook.app.store.database.Timestamps;
import org.daybook.query.asof.RecordSeal;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The seal of a record in PostgreSQL, which every writer respects. Each node extends it with one request at a time;
 * others that waited meanwhile find it extended.
 */
public final class PostgresSeal implements RecordSeal {

    /** {@code lock_not_available}: a writer took too long. */
    private static final String LOCK_TIMEOUT = "55P03";

    private static final long TURN_COMES_WITHIN_SECONDS = 2;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();

    public PostgresSeal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Instant until() {
        return jdbc.sql("select greatest(seal.until, (select e.recorded_at from record.event e"
                        + " order by e.position desc limit 1)) as until from record.seal")
                .query((row, n) -> Timestamps.instant(row, "until"))
                .single();
    }

    @Override
    public boolean extend(Instant instant) {
        if (!takeTurn()) return false;
        try {
            return !until().isBefore(instant) || write(latest(instant));
        } finally {
            turn.unlock();
        }
    }

    private Instant latest(Instant instant) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(instant) ? now : instant;
    }

    private boolean write(Instant until) {
        try {
            jdbc.sql("select record.extend_seal(?)")
                    .param(Timestamps.timestamp(until))
                    .query(row -> {});
            return true;
        } catch (DataAccessException e) {
            if (e.getRootCause() instanceof SQLException sql && LOCK_TIMEOUT.equals(sql.getSQLState())) return false;
            throw e;
        }
    }

    private boolean takeTurn() {
        try {
            return turn.tryLock(TURN_COMES_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

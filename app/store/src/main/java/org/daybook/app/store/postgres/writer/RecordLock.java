package org.daybook.app.store.postgres.writer;

import org.springframework.jdbc.core.JdbcTemplate;

/** The lock that every writer to the record holds until the end of its transaction. */
public final class RecordLock {

    /** "daybook" in ASCII. */
    static final long KEY = 0x646179626f6f6bL;

    private RecordLock() {}

    /** Needs a transaction at READ COMMITTED: what is read after it includes all that was appended before. */
    public static void take(JdbcTemplate jdbc) {
        jdbc.query("SELECT pg_advisory_xact_lock(?)", row -> {}, KEY);
    }
}

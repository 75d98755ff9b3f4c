package org.daybook.app.store.postgres.writer;

import java.time.Duration;

/**
 * The limits of the writer.
 *
 * @param waiting how many units of work may wait; more are refused
 * @param untilTaken for how long one may wait before it is withdrawn
 * @param untilAnswered for how long the calling thread waits in total: then the outcome is unknown to them, though what
 *     was taken is still tried
 * @param untilWritten for how long what was taken is tried while the database fails
 */
record WriterLimits(int waiting, Duration untilTaken, Duration untilAnswered, Duration untilWritten) {

    /** From about thirty on a longer statement writes hardly more a second, and others want the lock as well. */
    static final int EVENTS = 256;

    /** An entry may be a megabyte, as a frozen slide is: so much is held at once. */
    static final long BYTES = 4 << 20;

    /** A command is answered within ten seconds; what was taken has as long as a PostgreSQL needs to restart. */
    static WriterLimits waiting(int most) {
        return new WriterLimits(most, Duration.ofSeconds(4), Duration.ofSeconds(9), Duration.ofSeconds(20));
    }
}

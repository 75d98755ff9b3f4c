package org.daybook.app.web.transport;

import java.time.Duration;

/**
 * The pace at which a client sends or takes bytes while the server waits for it: a token bucket of waiting time. The
 * bucket holds the patience; waiting drains it, and each byte refills it by the time that it may take at the slowest
 * rate. Not thread-safe.
 */
final class ClientPace {

    private static final long NANOS = 1_000_000_000L;

    private final long perByte;
    private long patience;
    private long left;
    private long leftInAll;

    /** @param slowest bytes a second */
    ClientPace(int slowest) {
        perByte = NANOS / slowest;
    }

    /**
     * Starts again.
     *
     * @param patience for how long the client may be slower than the slowest rate
     * @param inAll for how long it may keep the server waiting altogether
     */
    void begin(Duration patience, Duration inAll) {
        this.patience = patience.toNanos();
        left = this.patience;
        leftInAll = inAll.toNanos();
    }

    /**
     * Accounts for a wait.
     *
     * @param nanos how long the server waited
     * @param bytes how many bytes came or went then; zero or less for none
     */
    void waited(long nanos, long bytes) {
        leftInAll -= nanos;
        left -= nanos;
        if (left >= 0 && bytes > 0) left = Math.min(patience, left + Math.min(bytes, patience / perByte + 1) * perByte);
    }

    boolean isTooSlow() {
        return left < 0 || leftInAll < 0;
    }
}

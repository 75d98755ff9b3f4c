package org.daybook.app.web.transport;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits the number of requests that work at a time. A thread takes a turn for its request and lends it to others
 * while it waits for its client, so that slow clients hold threads but no turns.
 */
final class Turns {

    private static final ThreadLocal<Turn> CURRENT = new ThreadLocal<>();

    private final Semaphore free;

    Turns(int atOnce) {
        free = new Semaphore(atOnce, true);
    }

    private static final class Turn {
        private final Semaphore from;
        private boolean lent;

        private Turn(Semaphore from) {
            this.from = from;
        }
    }

    /** Takes a turn for this thread; false if none came free in time. To be given back by the same thread. */
    boolean take(Duration within) {
        try {
            if (!free.tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS)) return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        CURRENT.set(new Turn(free));
        return true;
    }

    void giveBack() {
        Turn turn = CURRENT.get();
        CURRENT.remove();
        if (turn != null && !turn.lent) free.release();
    }

    /** Lends this thread's turn, if it has one, until it is taken back. */
    static void lend() {
        Turn turn = CURRENT.get();
        if (turn == null || turn.lent) return;
        turn.lent = true;
        turn.from.release();
    }

    /** Waits for this thread's turn, if it lent one. */
    static void takeBack() {
        Turn turn = CURRENT.get();
        if (turn == null || !turn.lent) return;
        turn.from.acquireUninterruptibly();
        turn.lent = false;
    }

    int free() {
        return free.availablePermits();
    }

    int waiting() {
        return free.getQueueLength();
    }
}

package org.daybook.query.asof;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.daybook.shared.rejection.Rejection;

/** Waits for what runs behind the record, but not for long. */
public final class Patience {

    private static final Duration MOST = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(15);

    /** So many may wait at a time; whoever comes then is answered at once, so that some are always left to answer. */
    private static final Semaphore PLACES = new Semaphore(24);

    private Patience() {}

    /** @throws Rejection {@code view-behind} (503) if it does not come true in time */
    static void until(BooleanSupplier shown) {
        if (!suffices(shown)) throw behind();
    }

    /** Whether it comes true in time. */
    public static boolean suffices(BooleanSupplier shown) {
        if (shown.getAsBoolean()) return true;
        if (!PLACES.tryAcquire()) return false;
        try {
            return comesTrue(shown);
        } finally {
            PLACES.release();
        }
    }

    private static boolean comesTrue(BooleanSupplier shown) {
        long deadline = System.nanoTime() + MOST.toNanos();
        while (!shown.getAsBoolean()) {
            if (System.nanoTime() > deadline) return false;
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw behind();
        }
    }

    static Rejection behind() {
        return new Rejection(
                Rejection.Kind.UNAVAILABLE,
                "view-behind",
                "",
                "The views have not caught up with the record yet; try again in a moment");
    }
}

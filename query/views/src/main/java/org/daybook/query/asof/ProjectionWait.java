package org.daybook.query.asof;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.daybook.query.database.CommitSignal;
import org.daybook.shared.rejection.Rejection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets a request wait up to two seconds for the views or the ledger to show what it needs. It checks again whenever
 * the {@link CommitSignal} says that they have advanced.
 */
@Component
public class ProjectionWait {

    private static final Duration MOST = Duration.ofSeconds(2);

    /** So many requests wait at a time; others are answered at once, so that threads are left for those that need not wait. */
    private static final int PLACES = 24;

    private final Semaphore places = new Semaphore(PLACES);
    private final CommitSignal signal;
    private final Duration lookAnyway;

    @Autowired
    public ProjectionWait(CommitSignal signal) {
        this(signal, CommitSignal.LOOK_ANYWAY);
    }

    /** @param lookAnyway how long it waits for the signal before it looks without one */
    ProjectionWait(CommitSignal signal, Duration lookAnyway) {
        this.signal = signal;
        this.lookAnyway = lookAnyway;
    }

    /** @throws Rejection {@code view-behind} (503) if it does not come true in time */
    void until(BooleanSupplier shown) {
        if (!suffices(shown)) throw behind();
    }

    /** Whether it comes true in time. */
    public boolean suffices(BooleanSupplier shown) {
        if (shown.getAsBoolean()) return true;
        if (!places.tryAcquire()) return false;
        try {
            return comesTrue(shown, MOST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw behind();
        } finally {
            places.release();
        }
    }

    /** The same for a background task, which takes no place of a request. */
    public boolean comesTrue(BooleanSupplier shown, Duration within) throws InterruptedException {
        long deadline = System.nanoTime() + within.toNanos();
        while (true) {
            long before = signal.times();
            if (shown.getAsBoolean()) return true;
            long left = deadline - System.nanoTime();
            if (left <= 0) return false;
            signal.await(before, Duration.ofNanos(left), lookAnyway);
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

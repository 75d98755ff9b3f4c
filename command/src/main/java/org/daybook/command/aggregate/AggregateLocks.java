package org.daybook.command.aggregate;

import java.time.Duration;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.daybook.shared.rejection.Rejection;

/**
 * Locks that serialise the commands of one aggregate on a node. Waiting is bounded: behind a database that does not
 * answer, each command would otherwise wait for the time-outs of all those before it.
 */
public final class AggregateLocks implements LockFactory {

    /** Less than the ten seconds within which a command is answered. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final int ATTEMPTS = 8;

    private final LockFactory locks;

    private AggregateLocks(Duration patience) {
        locks = PessimisticLockFactory.builder()
                .acquireAttempts(ATTEMPTS)
                .lockAttemptTimeout(
                        (int) Math.max(1, patience.dividedBy(ATTEMPTS).toMillis()))
                .build();
    }

    public static AggregateLocks create() {
        return waiting(PATIENCE);
    }

    static AggregateLocks waiting(Duration patience) {
        return new AggregateLocks(patience);
    }

    /** @throws Rejection {@code too-many-waiting} (503) if it is not had in time */
    @Override
    public Lock obtainLock(String aggregate) {
        try {
            return locks.obtainLock(aggregate);
        } catch (LockAcquisitionFailedException e) {
            throw new Rejection(
                    Rejection.Kind.UNAVAILABLE,
                    "too-many-waiting",
                    "",
                    "Too many commands are waiting for the same aggregate; nothing was written. Try again shortly");
        }
    }
}

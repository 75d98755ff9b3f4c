package org.daybook.app.store.postgres.writer;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.daybook.app.store.database.PassingFailure;
import org.daybook.command.dispatch.OutcomeUnknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees a group of units of work through: writes them in one transaction and answers each. Where the database fails it
 * asks, on a new connection and under the lock, which of them are on record, and writes the rest; it gets the lock only
 * when the failed transaction has ended. Where one of them is at fault, each is written by itself.
 */
final class GroupCommit {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final GroupTransaction transaction;
    private final RecentPlaces places;
    private final Duration patience;
    private final CountDownLatch stopping = new CountDownLatch(1);

    /** @param patience for how long it is tried while the database fails */
    GroupCommit(GroupTransaction transaction, RecentPlaces places, Duration patience) {
        this.transaction = transaction;
        this.places = places;
        this.patience = patience;
    }

    /** Answers every unit, whatever happens. */
    void settle(List<WriteUnit> units) {
        try {
            settle(units, false, System.nanoTime() + patience.toNanos());
        } catch (RuntimeException | Error e) {
            LOG.error("The writer failed", e);
            units.forEach(unit -> unit.fail(new OutcomeUnknown(e)));
            if (e instanceof VirtualMachineError) throw e;
        }
    }

    /** From now on nothing is tried again. */
    void stop() {
        stopping.countDown();
    }

    private void settle(List<WriteUnit> units, boolean again, long deadline) {
        boolean another = again;
        boolean mayBeWritten = again;
        for (Duration pause = FIRST_PAUSE; ; pause = longer(pause)) {
            Attempt attempt = new Attempt(units, another);
            try {
                transaction.run(attempt);
                answer(attempt);
                return;
            } catch (RuntimeException e) {
                mayBeWritten = attempt.mayBeWritten(mayBeWritten);
                if (!PassingFailure.in(e)) {
                    oneByOne(units, mayBeWritten, deadline, e);
                    return;
                }
                LOG.warn("Writing failed and will be retried: {}", e.toString());
                if (isStopping(pause) || System.nanoTime() > deadline) {
                    giveUp(units, mayBeWritten, e);
                    return;
                }
                another = true;
            }
        }
    }

    private void answer(Attempt attempt) {
        places.remember(attempt.placed());
        for (WriteUnit unit : attempt.units()) {
            RuntimeException refusal = attempt.refused().get(unit);
            if (refusal == null) unit.succeed();
            else unit.fail(refusal);
        }
    }

    /** A unit that cannot be written fails alone. */
    private void oneByOne(List<WriteUnit> units, boolean mayBeWritten, long deadline, RuntimeException why) {
        if (units.size() == 1) {
            units.getFirst().fail(mayBeWritten ? new OutcomeUnknown(why) : why);
            return;
        }
        LOG.warn("One of {} units of work cannot be written; each is retried alone: {}", units.size(), why.toString());
        for (WriteUnit unit : units) {
            // Who waits behind one that found the database away must not wait for each of those before it.
            if (System.nanoTime() > deadline) giveUp(List.of(unit), mayBeWritten, why);
            else settle(List.of(unit), mayBeWritten, deadline);
        }
    }

    private void giveUp(List<WriteUnit> units, boolean mayBeWritten, RuntimeException why) {
        LOG.error("{} units of work were abandoned; written: {}", units.size(), mayBeWritten ? "unknown" : "none", why);
        for (WriteUnit unit : units) {
            unit.fail(mayBeWritten ? new OutcomeUnknown(why) : NotWritten.inTime());
        }
    }

    private boolean isStopping(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the writer", e);
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}

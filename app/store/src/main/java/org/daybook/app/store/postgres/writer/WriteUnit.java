package org.daybook.app.store.postgres.writer;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.command.dispatch.OutcomeUnknown;
import org.daybook.command.register.RegisterChange;

/**
 * What one command writes, all of it or nothing: its events and its changes to the register. The thread that hands it
 * to the writer waits, and may withdraw it until the writer has taken it.
 */
final class WriteUnit {

    private enum State {
        WAITING,
        TAKEN,
        WITHDRAWN
    }

    private final List<NewEvent> events;
    private final List<RegisterChange> changes;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final CompletableFuture<Void> answer = new CompletableFuture<>();

    WriteUnit(List<NewEvent> events, List<RegisterChange> changes) {
        this.events = events;
        this.changes = changes;
    }

    List<NewEvent> events() {
        return events;
    }

    List<RegisterChange> changes() {
        return changes;
    }

    long bytes() {
        return events.stream().mapToLong(NewEvent::bytes).sum();
    }

    /** Of the writer: whether it is to be written; not if it was withdrawn. */
    boolean take() {
        return state.compareAndSet(State.WAITING, State.TAKEN);
    }

    /** Whether nothing of it will be written; not if it was taken. */
    boolean withdraw() {
        return state.compareAndSet(State.WAITING, State.WITHDRAWN);
    }

    void succeed() {
        answer.complete(null);
    }

    void fail(RuntimeException why) {
        answer.completeExceptionally(why);
    }

    /**
     * Waits until it is written. A unit that is not taken in time is withdrawn, as it is if the thread is interrupted.
     *
     * @throws OutcomeUnknown if it was taken, and is not answered in time
     * @throws RuntimeException the reason why it was not written, or why that is unknown
     */
    void await(WriterLimits limits) {
        try {
            answer.get(limits.untilTaken().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (withdraw()) throw NotWritten.inTime();
            outcome(limits.untilAnswered().minus(limits.untilTaken()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (withdraw()) throw NotWritten.interrupted();
            outcome(limits.untilAnswered());
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private void outcome(Duration within) {
        try {
            answer.copy().orTimeout(within.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException late) throw new OutcomeUnknown(late);
            throw (RuntimeException) e.getCause();
        }
    }
}

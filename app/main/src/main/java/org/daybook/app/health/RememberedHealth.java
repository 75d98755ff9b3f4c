package org.daybook.app.health;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * The health of one part, checked at most once a second and by one thread, however many ask. Others are given the last
 * result; if that is too old, because the part does not answer, it is down.
 */
final class RememberedHealth implements HealthIndicator {

    static final Duration FRESH = Duration.ofSeconds(1);

    /** The greatest time that a caller waits for a check in progress, and the greatest age of a result. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HealthIndicator looked;
    private final Executor looks;
    private final LongSupplier nanos;

    private Seen last;
    private Look looking;

    private record Seen(Health health, long at) {}

    private record Look(CompletableFuture<Seen> outcome, long begun) {}

    /**
     * @param looks runs a look on a thread of its own
     * @param nanos a clock of nanoseconds from anywhere
     */
    RememberedHealth(HealthIndicator looked, Executor looks, LongSupplier nanos) {
        this.looked = looked;
        this.looks = looks;
        this.nanos = nanos;
    }

    /** Starts a check unless one was made a moment ago or is in progress. */
    synchronized void refresh() {
        if (looking != null || last != null && isWithin(FRESH, last.at())) return;
        looking = new Look(new CompletableFuture<>(), nanos.getAsLong());
        CompletableFuture<Seen> outcome = looking.outcome();
        looks.execute(() -> look(outcome));
    }

    @Override
    public Health health() {
        refresh();
        Look look;
        synchronized (this) {
            if (last != null && isWithin(looking == null ? FRESH : PATIENCE, last.at())) return last.health();
            look = looking;
        }
        return look == null ? health() : outcome(look);
    }

    private boolean isWithin(Duration age, long at) {
        return nanos.getAsLong() - at < age.toNanos();
    }

    private void look(CompletableFuture<Seen> outcome) {
        Health health;
        try {
            health = looked.health();
        } catch (RuntimeException | Error e) {
            health = Health.down().withDetail("why", "It cannot be checked").build();
        }
        Seen seen = new Seen(health, nanos.getAsLong());
        synchronized (this) {
            last = seen;
            looking = null;
        }
        outcome.complete(seen);
    }

    private Health outcome(Look look) {
        try {
            long left = PATIENCE.toNanos() - (nanos.getAsLong() - look.begun());
            return look.outcome().get(Math.max(0, left), TimeUnit.NANOSECONDS).health();
        } catch (TimeoutException e) {
            return Health.down()
                    .withDetail("why", "It has not answered for " + PATIENCE.toSeconds() + " seconds")
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A check fails by completing", e);
        }
    }
}

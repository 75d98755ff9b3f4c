package org.daybook.app.identity.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers for a quarter of a second who came in with what, so that not every request asks the database. Whatever
 * changes who comes in is acknowledged only when no node remembers what was before: on the node that changes it
 * everything is forgotten at once; where there may be others, the acknowledgement waits until what they remember has
 * lapsed. No notification is needed, so none can be lost. Who was not let in is not remembered.
 */
@Component
public class AuthenticationCache {

    /** Long enough that somebody who asks without pause is looked up four times a second. */
    static final Duration KEPT = Duration.ofMillis(250);

    /** Clocks of different machines do not run equally fast. */
    private static final Duration LAPSED_EVERYWHERE = KEPT.plusMillis(10);

    /** More come in within that time nowhere; each is a few hundred bytes. */
    private static final int MOST = 10_000;

    private final Cache<Object, Remembered> recent =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;
    private final LongSupplier nanos;
    private final Runnable untilOthersForget;

    /** @param own present if the database belongs to this process alone, so that there is no other node */
    @Autowired
    AuthenticationCache(Clock clock, ObjectProvider<EmbeddedDatabase> own) {
        this(clock, System::nanoTime, own.getIfAvailable() == null ? AuthenticationCache::pause : () -> {});
    }

    AuthenticationCache(Clock clock, LongSupplier nanos, Runnable untilOthersForget) {
        this.clock = clock;
        this.nanos = nanos;
        this.untilOthersForget = untilOthersForget;
    }

    private record Remembered(Admission admission, long afterChange, long lookedUpAt) {}

    /**
     * Who comes in with that.
     *
     * @param proof what is shown: the digest of a token, or what a session keeps
     * @param lookUp asks the database; empty if it authenticates nobody
     */
    public Optional<Admission> with(Object proof, Supplier<Optional<Admission>> lookUp) {
        Remembered known = recent.getIfPresent(proof);
        if (!isCurrent(known)) {
            // Two who show the same may both ask: better than one after the other while the database is away.
            known = lookedUp(lookUp);
            if (known == null) recent.invalidate(proof);
            else recent.put(proof, known);
        }
        return Optional.ofNullable(known).map(Remembered::admission).filter(a -> a.holdsAt(clock.instant()));
    }

    private boolean isCurrent(Remembered known) {
        return known != null
                && known.afterChange() == changes.get()
                && nanos.getAsLong() - known.lookedUpAt() < KEPT.toNanos();
    }

    /** Both marks are taken before the database is asked: what changes meanwhile makes the answer an old one. */
    private Remembered lookedUp(Supplier<Optional<Admission>> lookUp) {
        long change = changes.get();
        long at = nanos.getAsLong();
        return lookUp.get()
                .map(admission -> new Remembered(admission, change, at))
                .orElse(null);
    }

    /**
     * Returns when no node lets anybody in any more by what was before. To be called once a change to accounts, tokens or
     * passwords is in the database, or in the transaction that makes it: then it comes after its commit.
     */
    public void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    private void forget() {
        changes.incrementAndGet();
        untilOthersForget.run();
    }

    private static void pause() {
        try {
            Thread.sleep(LAPSED_EVERYWHERE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

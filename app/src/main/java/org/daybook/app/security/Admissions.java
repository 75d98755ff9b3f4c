package org.daybook.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Remembers for a second who came in with what, so that not every request asks the database. Whatever may change who
 * comes in is done on this node or on another: one on this node says so, and everything is forgotten at once; one on
 * another counts here a second later at most. Who was not let in is not remembered.
 */
@Component
class Admissions {

    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    /** More come in within a second nowhere; each is a few hundred bytes. */
    private static final int MOST = 10_000;

    private final Cache<Object, Remembered> recent =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;
    private final LongSupplier nanos;

    @Autowired
    Admissions(Clock clock) {
        this(clock, System::nanoTime);
    }

    Admissions(Clock clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
    }

    private record Remembered(Admission admission, long afterChange, long lookedUpAt) {}

    /**
     * Who comes in with that.
     *
     * @param proof what is shown: the digest of a token, or what a session keeps
     * @param lookUp asks the database; empty where nobody comes in with it
     */
    Optional<Admission> with(Object proof, Supplier<Optional<Admission>> lookUp) {
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
                && nanos.getAsLong() - known.lookedUpAt() < KEPT_NANOS;
    }

    /** Both marks are taken before the database is asked: what changes meanwhile makes the answer an old one. */
    private Remembered lookedUp(Supplier<Optional<Admission>> lookUp) {
        long change = changes.get();
        long at = nanos.getAsLong();
        return lookUp.get()
                .map(admission -> new Remembered(admission, change, at))
                .orElse(null);
    }

    /** To be called once a change to accounts, tokens or passwords is in the database. */
    void changed() {
        changes.incrementAndGet();
    }
}

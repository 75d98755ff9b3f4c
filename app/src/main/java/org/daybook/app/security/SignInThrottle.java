package org.daybook.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five wrong passwords for one name from one address each further one makes that address
 * wait twice as long, up to five minutes; so a stranger keeps nobody else out. Known names and others alike, so that
 * nothing is told of which exist. Each node counts for itself.
 */
@Component
class SignInThrottle {

    private static final int FREE = 5;
    private static final int MOST_DOUBLINGS = 9;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Cache<Attempt, Failed> failures = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LONGEST.multipliedBy(2))
            .build();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Who tries to come in, and from where. */
    record Attempt(LoginName name, String address) {}

    private record Failed(int times, Instant until) {}

    boolean mustWait(Attempt attempt) {
        Failed failed = failures.getIfPresent(attempt);
        return failed != null && clock.instant().isBefore(failed.until());
    }

    void failed(Attempt attempt) {
        failures.asMap().merge(attempt, new Failed(1, clock.instant()), (before, first) -> again(before));
    }

    private Failed again(Failed before) {
        int times = before.times() + 1;
        int doublings = Math.min(MOST_DOUBLINGS, times - FREE);
        Duration wait = times < FREE ? Duration.ZERO : Duration.ofSeconds(1L << doublings);
        return new Failed(times, clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    void succeeded(Attempt attempt) {
        failures.invalidate(attempt);
    }
}

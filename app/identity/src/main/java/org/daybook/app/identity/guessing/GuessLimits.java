package org.daybook.app.identity.guessing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.daybook.app.identity.guessing.Guesser.Stranger;
import org.springframework.stereotype.Component;

/**
 * Computes how long a guesser must wait before the next attempt. After five wrong guesses at a name, each further one
 * doubles the wait, up to five minutes, for a day. Guesses from one network delay nobody elsewhere, so a stranger
 * cannot lock somebody out.
 */
@Component
class GuessLimits {

    private static final int FREE = 5;
    private static final int FREE_UNDER_ATTACK = 1;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final int NAME_UNDER_ATTACK = 50;
    private static final Duration NAME_FORGETS_ONE = Duration.ofMinutes(1);
    private static final int NETWORK_UNDER_SUSPICION = 30;
    private static final Duration NETWORK_FORGETS_ONE = Duration.ofSeconds(10);
    private static final Duration LATER = Duration.ofMillis(250);

    /** Each some 200 bytes; the ones least used are forgotten first. */
    private static final int MOST = 50_000;

    private final Cache<Guess, Failed> failures =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
    private final Cache<String, Tally> names = tallies();
    private final Cache<ClientNetwork, Tally> networks = tallies();
    private final Clock clock;

    GuessLimits(Clock clock) {
        this.clock = clock;
    }

    private record Failed(int times, Instant until) {}

    private static <K> Cache<K, Tally> tallies() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /** Zero where the guess may be checked now. */
    Duration wait(Guess guess) {
        Failed failed = failures.getIfPresent(guess);
        Instant now = clock.instant();
        return failed == null || !now.isBefore(failed.until()) ? Duration.ZERO : Duration.between(now, failed.until());
    }

    /** The additional delay before the guesser is told that it was wrong. */
    Duration delay(Guess guess) {
        if (!(guess.by() instanceof Stranger stranger)) return Duration.ZERO;
        Tally tally = orNone(networks.getIfPresent(stranger.network()));
        return tally.levelAt(clock.instant(), NETWORK_FORGETS_ONE) > NETWORK_UNDER_SUSPICION ? LATER : Duration.ZERO;
    }

    void wrong(Guess guess) {
        Instant now = clock.instant();
        int free = isUnderAttack(guess, now) ? FREE_UNDER_ATTACK : FREE;
        failures.asMap().compute(guess, (g, before) -> {
            int times = before == null ? 1 : before.times() + 1;
            return new Failed(times, now.plus(waitAfter(times, free)));
        });
        if (guess.by() instanceof Stranger stranger) {
            names.asMap().compute(guess.name(), (n, t) -> orNone(t).oneMore(now, NAME_FORGETS_ONE));
            networks.asMap().compute(stranger.network(), (n, t) -> orNone(t).oneMore(now, NETWORK_FORGETS_ONE));
        }
    }

    private boolean isUnderAttack(Guess guess, Instant now) {
        if (!(guess.by() instanceof Stranger)) return false;
        return orNone(names.getIfPresent(guess.name())).levelAt(now, NAME_FORGETS_ONE) >= NAME_UNDER_ATTACK;
    }

    private static Tally orNone(Tally tally) {
        return tally == null ? Tally.NONE : tally;
    }

    private static Duration waitAfter(int times, int free) {
        if (times < free) return Duration.ZERO;
        if (free == FREE_UNDER_ATTACK) return LONGEST;
        Duration wait = FIRST.multipliedBy(1L << Math.min(MOST_DOUBLINGS, times - free));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** How many guessers, names and networks are remembered. */
    long remembered() {
        failures.cleanUp();
        names.cleanUp();
        networks.cleanUp();
        return failures.estimatedSize() + names.estimatedSize() + networks.estimatedSize();
    }

    void right(Guess guess) {
        failures.invalidate(guess);
    }
}

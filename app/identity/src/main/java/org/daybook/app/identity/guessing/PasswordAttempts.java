package org.daybook.app.identity.guessing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.app.identity.guessing.FairQueue.Turn;
import org.daybook.app.identity.guessing.Guesser.KnownBrowser;
import org.daybook.app.identity.guessing.Guesser.SignedInHolder;
import org.daybook.app.identity.guessing.Guesser.Stranger;
import org.springframework.stereotype.Component;

/**
 * Checks every password that somebody types. Checking costs a tenth of a second on purpose, so strangers get at most half
 * of the processors for it, and those whom Daybook knows get as much again of their own: however many strangers guess, a
 * browser that has signed in before does so again.
 */
@Component
public class PasswordAttempts {

    private static final int AT_A_TIME = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    /** Each attempt that waits holds a request; most requests that the server can hold are left to others. */
    private static final int PLACES = 48;

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final FairQueue strangers = new FairQueue(AT_A_TIME, PLACES);
    private final FairQueue known = new FairQueue(AT_A_TIME, PLACES);
    private final GuessLimits limits;
    private final MeterRegistry meters;

    PasswordAttempts(GuessLimits limits, MeterRegistry meters) {
        this.limits = limits;
        this.meters = meters;
    }

    /**
     * What comes of the attempt; empty where the password is wrong, which counts once.
     *
     * @param check compares the password; asked once, or not at all
     * @throws TooManyAttempts if it was not checked
     */
    public <T> Optional<T> attempt(Guess guess, Supplier<Optional<T>> check) {
        requireMayTry(guess);
        try (Turn turn = turn(guess)) {
            // Others of the same guesser may have been wrong while this one waited.
            requireMayTry(guess);
            Optional<T> result = check.get();
            count(guess, result.isPresent() ? "right" : "wrong");
            if (result.isPresent()) limits.right(guess);
            else limits.wrong(guess);
            turn.letOthersPass();
            if (result.isEmpty()) sleep(limits.delay(guess));
            return result;
        }
    }

    private void requireMayTry(Guess guess) {
        Duration wait = limits.wait(guess);
        if (wait.isPositive()) throw refused(guess, wait);
    }

    private Turn turn(Guess guess) {
        return switch (guess.by()) {
            case Stranger stranger -> turn(strangers, stranger.network(), guess);
            case KnownBrowser browser -> turn(known, browser, guess);
            case SignedInHolder holder -> turn(known, holder, guess);
        };
    }

    private Turn turn(FairQueue queue, Object key, Guess guess) {
        return queue.await(key, LONGEST).orElseThrow(() -> refused(guess, SOON));
    }

    private TooManyAttempts refused(Guess guess, Duration wait) {
        count(guess, "refused");
        return new TooManyAttempts(wait);
    }

    private void count(Guess guess, String outcome) {
        String by = guess.by() instanceof Stranger ? "stranger" : "known";
        meters.counter("daybook.password.attempts", "by", by, "outcome", outcome)
                .increment();
    }

    private static void sleep(Duration delay) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

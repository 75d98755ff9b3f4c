package org.daybook.app.identity.guessing;

import java.time.Duration;

/**
 * Thrown for a password attempt that was not checked: its guesser has to wait first, or too many others are waiting.
 */
public final class TooManyAttempts extends RuntimeException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many password attempts", null, false, false);
        this.wait = wait;
    }

    /** In whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}

package org.daybook.app.identity.guessing;

import java.time.Duration;
import java.time.Instant;

/**
 * A count of wrong guesses, of which one is forgotten in each interval.
 *
 * @param level how many are remembered at that instant
 */
record Tally(double level, Instant at) {

    static final Tally NONE = new Tally(0, Instant.EPOCH);

    Tally oneMore(Instant now, Duration forgetOneEvery) {
        return new Tally(levelAt(now, forgetOneEvery) + 1, now);
    }

    double levelAt(Instant now, Duration forgetOneEvery) {
        double forgotten = Duration.between(at, now).toMillis() / (double) forgetOneEvery.toMillis();
        return Math.max(0, level - Math.max(0, forgotten));
    }
}

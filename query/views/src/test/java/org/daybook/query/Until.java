package org.daybook.query;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for a condition instead of a period: it goes on as soon as it holds, and how long that takes proves nothing. */
public final class Until {

    /** Reached by a hang alone, however slow the machine is. */
    private static final Duration HANGS = Duration.ofMinutes(10);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private Until() {}

    public static void holds(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(HANGS)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_AGAIN)
                .pollInSameThread()
                .until(condition);
    }
}

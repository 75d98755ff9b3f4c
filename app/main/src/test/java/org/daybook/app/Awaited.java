package org.daybook.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for a condition instead of a period: it goes on as soon as it holds, and how long that takes proves nothing. */
public final class Awaited {

    /** Reached by a hang alone, however slow the machine is. */
    public static final Duration HANGS = Duration.ofMinutes(10);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private Awaited() {}

    /** @param what is awaited, for the message where it does not come about */
    public static void until(String what, Callable<Boolean> condition) {
        await(what).until(condition);
    }

    /** The same for more than a condition, such as an assertion or a value. */
    public static ConditionFactory await(String what) {
        return Awaitility.await(what)
                .atMost(HANGS)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_AGAIN)
                // The test's own thread: a name or a number that it sets is seen by the next line.
                .pollInSameThread();
    }
}

package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Kill -9 at any moment of the first start, unpacking PostgreSQL included: the next start completes it. Once in the
 * default build, five times at length; {@code -Ddaybook.first-start.rounds} says how often elsewhere.
 */
@AtLength
class FirstStartKilledTest {

    private static final int ROUNDS = Integer.getInteger("daybook.first-start.rounds", Length.of(1, 5));

    /** About as long as a first start takes here. */
    private static final long FIRST_START_MILLIS = 9_000;

    private static final String PRINTED = "Sign in at /login as";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void theNextStartCompletesAFirstStartThatWasKilledAtAnyMoment() {
        for (int round = 1; round <= ROUNDS; round++) {
            long moment = ThreadLocalRandom.current().nextLong(FIRST_START_MILLIS);
            Path data = folder.resolve("round-" + round);
            String first = killedAfter(data, moment);
            try (DaybookProcess again = DaybookProcess.start(data, "again", "--daybook.data=" + data)) {
                assertThat(first + again.said())
                        .as("round %d, killed after %d ms", round, moment)
                        .contains(PRINTED);
                System.out.printf("first-start: killed after %d ms, completed by the next start%n", moment);
            }
            FileSystemUtils.deleteRecursively(data.toFile());
        }
    }

    /** What it said until then. */
    private static String killedAfter(Path data, long millis) {
        try (DaybookProcess killed = DaybookProcess.launch(data, "killed", "--daybook.data=" + data)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            killed.kill();
            return killed.said();
        }
    }
}

package org.daybook.app.tool;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that a test needs and that not every machine has. Where it is absent the test is skipped and says so
 * loudly; with {@code -Ddaybook.skip-is-failure=true}, as CI sets it, it fails.
 */
public final class Tool {

    private static final String SKIP_IS_FAILURE = "daybook.skip-is-failure";

    private Tool() {}

    /** The first of the programs that is on the PATH; else the test ends here. */
    public static Path required(String... names) {
        return Stream.of(names)
                .flatMap(name -> onThePath(name).stream())
                .findFirst()
                .orElseGet(() -> missing(String.join(" or ", names)));
    }

    /** Ends the test, skipped or failed, where something that is no program is missing. */
    public static <T> T missing(String what) {
        String said = say(what);
        if (Boolean.getBoolean(SKIP_IS_FAILURE)) throw new AssertionError(said);
        return abort(said);
    }

    /**
     * Whether something is there; where it is not, says as loudly that a test is skipped, but is no failure in CI either:
     * for what CI cannot install, which is a Docker engine. What such a test proves is proved only where somebody runs it
     * with one.
     *
     * @see org.junit.jupiter.api.condition.EnabledIf
     */
    public static boolean thereOrSaid(boolean there, String what) {
        if (!there) say(what);
        return there;
    }

    private static String say(String what) {
        String said = "NOT TESTED: there is no " + what + " on this machine.";
        System.err.println("\n*** " + said + " ***\n");
        return said;
    }

    private static Optional<Path> onThePath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

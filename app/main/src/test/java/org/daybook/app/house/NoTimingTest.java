package org.daybook.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A test that waits for a period, or measures one, fails on a machine that is slower than its author's. It waits for a
 * condition instead, with {@link org.daybook.app.Awaited} or {@code org.daybook.query.Until}, or is listed here with the
 * reason.
 */
class NoTimingTest {

    private static final Path ROOT = Path.of("../..");

    private static final Pattern TIMED = Pattern.compile(
            "\\bsleep\\(|parkNanos|parkUntil|nanoTime\\(|currentTimeMillis\\(|assertTimeout|waitForTimeout|setTimeout\\("
                    + "|\\bAwaitility\\b");

    private static final String HANGS = "its limit is reached by a hang alone";
    private static final String SLOW_CLIENT = "it plays a client that is slow";
    private static final String AT_RANDOM = "it kills at a moment drawn by lot, and nothing depends on which";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("Awaited", HANGS),
            Map.entry("Until", HANGS),
            Map.entry("ReadingAnewTest", HANGS),
            Map.entry("ListeningNode", HANGS),
            Map.entry("RawConnection", "it reads for as long as its caller says, who means a hang"),
            Map.entry("TestCursor", "it waits for entries as long as its reader says"),
            Map.entry("HostileClientsTest", SLOW_CLIENT),
            Map.entry("HostileSuite", SLOW_CLIENT),
            Map.entry("CrashTest", AT_RANDOM),
            Map.entry("FirstStartKilledTest", AT_RANDOM),
            Map.entry("HeldBackRegister", "it looks for a file, which is all that two processes share"),
            Map.entry("RebuildStepsTest", "a pace needs some time to be measured over, however much"),
            Map.entry("PasswordStrengthTest", "it has to end, which an expression that goes back and forth does not"),
            Map.entry("Chromium", "the browser reports how a page moved only to somebody who waits"));

    @Test
    void noTestWaitsForAPeriodOrMeasuresOneWithoutAReason() throws IOException {
        Map<String, Path> found = new TreeMap<>();
        for (Path tests : folders()) {
            try (Stream<Path> files = Files.walk(tests)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    if (!name.equals("NoTimingTest") && isTimed(Files.readAllLines(file))) found.put(name, file);
                }
            }
        }
        assertThat(found).containsOnlyKeys(REASONS.keySet());
    }

    /** Where the tests of each module are. */
    private static List<Path> folders() throws IOException {
        try (Stream<Path> poms = Files.find(ROOT, 3, (file, attributes) -> file.endsWith("pom.xml"))) {
            return poms.map(pom -> pom.resolveSibling("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static boolean isTimed(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("import ")).anyMatch(line -> TIMED.matcher(line)
                .find());
    }
}

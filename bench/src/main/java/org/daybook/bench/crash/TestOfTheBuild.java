package org.daybook.bench.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A test of the build, run many times over.
 *
 * @param name of its class, in the module {@code app}
 * @param rounds the system property that says how often
 */
record TestOfTheBuild(String name, String rounds) {

    /**
     * Runs it. Everything that it says goes into the log.
     *
     * @param line of what it says; those for which this is true are shown as they come
     * @return whether it passed
     */
    boolean run(int times, Path log, Predicate<String> line) throws IOException, InterruptedException {
        Process test = new ProcessBuilder(List.of(
                        "./mvnw",
                        "-q",
                        "-B",
                        "-pl",
                        "app",
                        "-am",
                        "test",
                        "-Dtest=" + name,
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-Djacoco.skip",
                        "-D" + rounds + "=" + times))
                .directory(Path.of("").toFile().getAbsoluteFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = test.inputReader();
                PrintWriter kept = new PrintWriter(Files.newBufferedWriter(log))) {
            for (String said; (said = lines.readLine()) != null; ) {
                kept.println(said);
                if (line.test(said)) System.out.println(said);
            }
        }
        return test.waitFor() == 0;
    }
}

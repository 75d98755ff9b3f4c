package org.daybook.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoppedWhileStartingTest {

    private static final int BY_SIGTERM = 143;

    private int status;

    @Test
    void whoStopsItWhileItStartsIsShownNoStackTrace() throws Exception {
        String said = started("--stopped");
        assertThat(status).isEqualTo(BY_SIGTERM);
        assertThat(said).isEmpty();
    }

    @Test
    void aStartThatFailsByItselfSaysWhy() throws Exception {
        String said = started();
        assertThat(status).isOne();
        assertThat(said).contains("What it needs is closed");
    }

    /** What it said, on either output, until it ended. */
    private String started(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FailsToStart.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        status = process.waitFor();
        return said;
    }
}

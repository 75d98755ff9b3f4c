package org.daybook.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.daybook.app.behaviour.DaybookProcess;
import org.daybook.app.behaviour.FirstAdministrator;
import org.daybook.app.store.Started;

/** A Daybook in a process of its own with a small heap, and an honest reader who must be answered whatever others do. */
final class Besieged implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final DaybookProcess daybook;
    private final HttpClient honest = HttpClient.newHttpClient();
    private final String administrator;
    private final String reader;
    private final String stylesheet;

    Besieged(String heap, String... settings) {
        try {
            Path data = Files.createTempDirectory(Path.of("target"), "hostile-").toAbsolutePath();
            List<String> arguments = new java.util.ArrayList<>(
                    List.of("--daybook.data=" + data, "--daybook.embedded.binaries=" + Started.BINARIES));
            arguments.addAll(List.of(settings));
            daybook = DaybookProcess.start(
                    List.of("-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError"),
                    data,
                    "daybook",
                    arguments.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FirstAdministrator first = new FirstAdministrator(daybook);
        administrator = first.tokenOfA("ADMIN");
        reader = first.tokenOfA("BOARD");
        stylesheet = ask("/login", null).body().replaceAll("(?s).*href=\"(/webjars/[^\"]+[.]css)\".*", "$1");
    }

    URI url() {
        return daybook.url();
    }

    /** The address of an answer of more than 100 kB that is open to strangers. */
    String stylesheet() {
        return stylesheet;
    }

    /** Fails if health, the sign-in page or somebody who has signed in is not answered within twenty seconds, which leaves room for a slow machine. */
    void assertOthersAreAnswered() {
        assertThat(daybook.process().isAlive()).as(daybook.said()).isTrue();
        assertThat(ask("/actuator/health", null).statusCode()).isEqualTo(200);
        assertThat(ask("/actuator/health/liveness", null).statusCode()).isEqualTo(200);
        assertThat(ask("/login", null).statusCode()).isEqualTo(200);
        assertThat(ask("/api/portfolio", reader).statusCode()).isEqualTo(200);
    }

    /** Fails if anything was answered 500 or logged as unexpected. */
    void assertNothingFailedInside() {
        assertThat(daybook.said()).doesNotContain("Unexpected failure", "OutOfMemoryError");
    }

    /** A meter without tags, or with those given as Prometheus writes them; zero where there is none. */
    double meter(String name) {
        return ask("/actuator/prometheus", administrator)
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    /** Kilobytes of memory that the process has of the system. */
    long residentKilobytes() {
        try (var lines = Files.lines(Path.of("/proc/" + daybook.process().pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> ask(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(daybook.url().resolve(path)).timeout(SOON);
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            return honest.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path + " is not answered: " + e + "\n" + daybook.said(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        honest.close();
        daybook.close();
    }
}

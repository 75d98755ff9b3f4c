package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.app.Awaited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A PostgreSQL that is there but does not answer, as behind a disk or a network that hangs: everybody is told so soon, and
 * all goes on as before when it wakes.
 */
@AtLength
class FrozenPostgresTest {

    /** More than there are connections and writers, fewer than there are threads. */
    private static final int AT_ONCE = 30;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void whileItIsFrozenEverybodyIsTold503AndNobodyHasToHelpWhenItWakes() throws Exception {
        try (OwnRecord record = OwnRecord.begin(folder)) {
            String programme = record.office()
                    .post("/api/programmes", "{\"name\":\"Before\"}")
                    .ok()
                    .get("id")
                    .asString();
            List<ProcessHandle> frozen = freeze(record.postgres());
            List<Integer> told;
            try {
                told = ask(record, programme);
            } finally {
                signal("-CONT", frozen);
            }
            assertThat(told).hasSize(3 * AT_ONCE).containsOnly(503);
            Awaited.until(
                    "it is in health again",
                    () -> record.office().get("/actuator/health").status() == 200);
            assertThat(record.office()
                            .post("/api/programmes", "{\"name\":\"After\"}")
                            .status())
                    .isEqualTo(200);
            assertThat(record.events().stream()
                            .map(event -> event.get("payload").asString()))
                    .filteredOn(payload -> payload.contains("Meanwhile"))
                    .doesNotHaveDuplicates();
        }
    }

    /** What readers, writers and those who ask for its health are told, all at once. */
    private static List<Integer> ask(OwnRecord record, String programme) {
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        IntStream.range(0, AT_ONCE).forEach(i -> {
            answers.add(later(() -> record.office().get("/api/programmes").status()));
            answers.add(later(() -> record.office()
                    .post(
                            "/api/programmes/" + programme + "/rename-programme",
                            "{\"name\":\"Meanwhile " + i + "\"}",
                            "Idempotency-Key",
                            "frozen-" + i)
                    .status()));
            answers.add(later(() -> health(record)));
        });
        return answers.stream().map(CompletableFuture::join).toList();
    }

    /** It may still be well when it is asked first: whoever asks is told what was seen a moment ago. */
    private static int health(OwnRecord record) {
        return Awaited.await("its health is told")
                .until(() -> record.office().get("/actuator/health").status(), status -> status == 503);
    }

    private interface Ask {
        int status();
    }

    /** It stays frozen until all are told, however long that takes on a busy machine. */
    private static CompletableFuture<Integer> later(Ask ask) {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(ask.status());
            } catch (RuntimeException | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(Awaited.HANGS.toSeconds(), TimeUnit.SECONDS);
    }

    private static List<ProcessHandle> freeze(ProcessHandle postgres) throws Exception {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postgres), postgres.descendants()).toList();
        signal("-STOP", all);
        return all;
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws Exception {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> command.add("" + process.pid()));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}

package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.daybook.app.behaviour.CrashSite.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Crashes at random moments under load, over HTTP. The system property {@code daybook.crash.rounds} says how many: at
 * length three, each of another kind, and briefly one; its kind, and those after three, are drawn by lot.
 */
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("daybook.crash.rounds", Length.of(1, 3));
    private static final int SOME = 50;
    private static final int LONGEST_WAIT_MILLIS = 1_500;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void everyAcknowledgedEntryIsOnRecordOnceWithoutGapsAndInOrder() {
        try (CrashSite embedded = new EmbeddedCrashSite(folder.resolve("embedded"));
                CrashSite named = new NamedCrashSite(folder.resolve("elsewhere"))) {
            List<Runnable> kinds = List.of(
                    () -> crash(embedded, CrashSite::killDaybook, "embedded-killed"),
                    () -> crash(named, CrashSite::stopPostgres, "named-stopped"),
                    () -> crash(embedded, CrashSite::stopPostgres, "embedded-stopped"),
                    () -> crash(named, CrashSite::killDaybook, "named-killed"));
            for (int round = 0; round < ROUNDS; round++) {
                boolean inTurn = ROUNDS >= 3 && round < 3;
                int kind = inTurn ? round : ThreadLocalRandom.current().nextInt(kinds.size());
                kinds.get(kind).run();
            }
        }
    }

    private static void crash(CrashSite site, Consumer<CrashSite> crash, String kind) {
        String name = kind + "-" + UUID.randomUUID();
        site.begin();
        List<Recorded> before = site.record();
        try (CrashLoad load = CrashLoad.begin(site, name)) {
            load.awaitMore(SOME);
            sleep(ThreadLocalRandom.current().nextInt(LONGEST_WAIT_MILLIS));
            Map<String, JsonNode> acknowledged = new HashMap<>(load.acknowledged());
            crash.accept(site);
            assertOnRecord(site.record(), acknowledged);
            load.awaitMore(SOME);
            load.finish();
            List<Recorded> after = site.record();
            assertThat(after.subList(0, before.size())).as(name).isEqualTo(before);
            assertInOrderWithoutGaps(after);
            assertOnRecord(after, load.acknowledged());
            assertThat(after.stream().filter(entry -> entry.text().startsWith(name)))
                    .as("what was asked again is there once")
                    .hasSameSizeAs(load.acknowledged().keySet());
            System.out.printf(
                    "%s: %d entries acknowledged, %d of them before the crash%n",
                    kind, load.acknowledged().size(), acknowledged.size());
        }
    }

    private static void assertInOrderWithoutGaps(List<Recorded> record) {
        assertThat(record.stream().map(Recorded::position))
                .containsExactlyElementsOf(
                        LongStream.range(0, record.size()).boxed().toList());
        assertThat(record.stream().map(Recorded::recordedAt).toList())
                .isSorted()
                .doesNotHaveDuplicates();
        record.stream().collect(Collectors.groupingBy(Recorded::aggregate)).forEach((aggregate, entries) -> assertThat(
                        entries.stream().map(Recorded::version))
                .containsExactlyElementsOf(
                        LongStream.range(0, entries.size()).boxed().toList()));
    }

    /** Each receipt names the one entry that says what was written. */
    private static void assertOnRecord(List<Recorded> record, Map<String, JsonNode> acknowledged) {
        Map<String, List<Recorded>> byText = record.stream().collect(Collectors.groupingBy(Recorded::text));
        acknowledged.forEach((text, receipt) -> {
            assertThat(byText.getOrDefault(text, List.of())).as(text).hasSize(1);
            Recorded entry = byText.get(text).getFirst();
            assertThat(entry.eventId()).isEqualTo(receipt.get("eventId").asString());
            assertThat(entry.position()).isEqualTo(receipt.get("position").asLong());
            assertThat(entry.version()).isEqualTo(receipt.get("version").asLong());
        });
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Kill -9 in the middle of a bulk load: what was acknowledged is on record once, and loading the file again completes it.
 * What was not acknowledged may or may not be there, once.
 */
class KilledTest {

    private static final int LINES = Length.of(200, 1_500);
    private static final int KILL_AFTER = LINES / 3;
    private static final int A_FEW_LINES = 20;
    private static final Pattern LINE = Pattern.compile("\"Line (\\d+)\\.\"");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    /** How it is killed. */
    enum Kill {
        ALONE {
            @Override
            void kill(OwnRecord record) {
                record.daybook().kill();
            }
        },
        WITH_ITS_POSTGRES {
            @Override
            void kill(OwnRecord record) {
                record.postgres().destroyForcibly();
                record.daybook().kill();
            }
        };

        abstract void kill(OwnRecord record);
    }

    /** Both at length; briefly one that is drawn by lot. */
    static List<Kill> kinds() {
        List<Kill> all = List.of(Kill.values());
        return Length.isBrief() ? List.of(all.get(ThreadLocalRandom.current().nextInt(all.size()))) : all;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKilledDaybookLosesNoAcknowledgedEntryAndLoadingAgainCompletesTheFile(Kill kind) {
        tryIt(kind::kill);
    }

    @Test
    void aDaybookWhosePostgresHasEndedStopsAndSaysSoAndStartsAgainWithEverything() {
        try (OwnRecord record = OwnRecord.begin(folder)) {
            List<JsonNode> before = record.events();
            record.postgres().destroyForcibly();
            assertThat(record.daybook().waitForEnd()).isOne();
            assertThat(record.daybook().said()).contains("The embedded PostgreSQL has ended; Daybook stops.");
            record.startAgain();
            assertThat(record.events()).isEqualTo(before);
        }
    }

    private void tryIt(Consumer<OwnRecord> kill) {
        BulkFile file = BulkFile.of(LINES);
        try (OwnRecord record = OwnRecord.begin(folder)) {
            List<JsonNode> before = record.events();
            Map<Integer, JsonNode> acknowledged = loadAndKill(record, file, kill);
            assertThat(acknowledged).as("killed in the middle").hasSizeBetween(KILL_AFTER, LINES - 1);
            record.startAgain();
            List<JsonNode> recovered = record.events();
            assertRecordIsWhole(recovered);
            assertOnRecord(recovered, acknowledged);
            assertThat(recovered.subList(0, before.size())).isEqualTo(before);
            assertLoadingAgainCompletes(record, file, acknowledged, recovered);
            assertThat(record.events()).hasSize(before.size() + LINES);
        }
    }

    /** Every line is answered, those that were acknowledged as they were the first time, and what was there stays. */
    private static void assertLoadingAgainCompletes(
            OwnRecord record, BulkFile file, Map<Integer, JsonNode> acknowledged, List<JsonNode> recovered) {
        Map<Integer, JsonNode> again = new LinkedHashMap<>();
        record.office().bulk(file.toString(), answer -> again.put(lineOf(answer), answer));
        assertThat(again).hasSize(LINES);
        acknowledged.forEach((line, receipt) -> assertThat(again.get(line)).isEqualTo(receipt));
        List<JsonNode> complete = record.events();
        assertRecordIsWhole(complete);
        assertOnRecord(complete, again);
        assertThat(complete.subList(0, recovered.size())).isEqualTo(recovered);
    }

    /** Kills at an answer drawn by lot: others are read, written and answered meanwhile, and nobody hears of those. */
    private static Map<Integer, JsonNode> loadAndKill(OwnRecord record, BulkFile file, Consumer<OwnRecord> kill) {
        int last = KILL_AFTER + ThreadLocalRandom.current().nextInt(A_FEW_LINES);
        Map<Integer, JsonNode> acknowledged = new LinkedHashMap<>();
        record.office().bulk(file.toString(), answer -> {
            if (acknowledged.size() == last || answer.get("status").asInt() != 200) return;
            acknowledged.put(lineOf(answer), answer);
            if (acknowledged.size() == last) kill.accept(record);
        });
        return acknowledged;
    }

    /** Positions without a gap, instants that never run backwards, and no line of the file twice. */
    private static void assertRecordIsWhole(List<JsonNode> events) {
        assertThat(events.stream().map(event -> event.get("position").asLong()))
                .containsExactlyElementsOf(
                        LongStream.range(0, events.size()).boxed().toList());
        assertThat(events.stream()
                        .map(event -> Instant.parse(event.get("recordedAt").asString()))
                        .toList())
                .isSorted();
        assertThat(events.stream().map(KilledTest::line).filter(line -> line >= 0))
                .doesNotHaveDuplicates();
    }

    /** Every receipt names the one entry that bears its line. */
    private static void assertOnRecord(List<JsonNode> events, Map<Integer, JsonNode> receipts) {
        Map<Integer, JsonNode> byLine = events.stream()
                .filter(event -> line(event) >= 0)
                .collect(Collectors.toMap(KilledTest::line, event -> event));
        receipts.forEach((line, receipt) -> {
            assertThat(receipt.get("status").asInt()).as("%s", receipt).isEqualTo(200);
            assertThat(receipt.get("entries")).hasSize(1);
            JsonNode entry = receipt.at("/entries/0");
            JsonNode event = byLine.get(line);
            assertThat(event).as("acknowledged line %d", line).isNotNull();
            for (String field : List.of("eventId", "type", "version", "position", "recordedAt"))
                assertThat(event.get(field)).as("%s of line %d", field, line).isEqualTo(entry.get(field));
        });
    }

    /** Answers count the lines from 1. */
    private static int lineOf(JsonNode answer) {
        return answer.get("line").asInt() - 1;
    }

    private static int line(JsonNode event) {
        Matcher said = LINE.matcher(event.get("payload").asString());
        return said.find() ? Integer.parseInt(said.group(1)) : -1;
    }
}

package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.app.Awaited;
import org.daybook.app.store.Started;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.daybook.app.store.embedded.EmbeddedSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A node starts on a record whose facts lie in the tables of the version before narrow facts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeTest {

    /** More than is projected without a rebuild. */
    private static final int MORE_LINES = 400;

    private static final List<String> VIEWS = List.of(
            "/api/programmes",
            "/api/workstreams",
            "/api/portfolio",
            "/api/exceptions",
            "/api/matrix",
            "/api/milestones",
            "/api/slippage",
            "/api/decisions",
            "/api/boards",
            "/api/meetings",
            "/api/reviews",
            Papers.DARA_REVIEW,
            Papers.LEADERSHIP + "/slide",
            Papers.COMMUNITY + "/slide",
            Papers.LEADERSHIP + "/updates",
            Papers.LEADERSHIP + "/history");

    private Path data;
    private DaybookProcess process;
    private RunningEngine engine;
    private String instant;
    private List<JsonNode> events;
    private Map<String, String> answers;

    @BeforeAll
    void aRecordWithTheTablesOfTheVersionBefore(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        data = folder;
        DataTemplate.SAMPLE_RECORD.copyTo(data);
        start();
        engine.writer("OFFICE").bulk(BulkFile.of(MORE_LINES).toString()).response();
        awaitViews();
        instant = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        events = events();
        answers = answers();
        process.kill();
        try (EmbeddedDatabase postgres =
                EmbeddedDatabase.start(data, new EmbeddedSettings(0, Optional.of(Started.BINARIES)))) {
            new WideFacts(postgres.database()).putBack();
        }
        start();
    }

    @AfterAll
    void stop() {
        if (process != null) process.killWithPostgresIn(data);
    }

    private void start() {
        process = DaybookProcess.start(data, "demo", DataTemplate.onDemoData(data));
        engine = new RunningEngine(
                process.url(), process.url(), process.url(), data.resolve("demo.env"), process::said, process::close);
    }

    private void awaitViews() {
        Awaited.until(
                "the views catch up",
                () -> engine.reader("ADMIN")
                                .get("/actuator/health")
                                .json()
                                .at("/components/views/details/entriesBehind")
                                .asLong(1)
                        == 0);
    }

    private List<JsonNode> events() {
        List<JsonNode> events = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = engine.reader("AUDITOR")
                    .get("/api/events?limit=200" + after)
                    .ok();
            Papers.items(page.get("items")).forEach(events::add);
            after = page.hasNonNull("next") ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());
        return events;
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String view : VIEWS) {
            Api.Answer answer = engine.reader("AUDITOR").get(view + "?knownAt=" + instant);
            answers.put(view, answer.status() + " " + answer.json());
        }
        return answers;
    }

    @Test
    @Order(1)
    void theViewsAreBuiltOnceFromTheBeginning() {
        awaitViews();
        JsonNode rebuilds =
                engine.reader("ADMIN").get("/api/operations/rebuilds").ok().get("items");
        assertThat(Papers.items(rebuilds)).singleElement().satisfies(first -> {
            assertThat(first.hasNonNull("finishedAt")).isTrue();
            assertThat(first.hasNonNull("failure")).isFalse();
            assertThat(first.get("position").asLong()).isGreaterThanOrEqualTo(events.size() - 1);
        });
        assertThat(process.said()).contains("are built for this version; commands are taken meanwhile");
    }

    @Test
    @Order(2)
    void everyEntryIsReadAndAnsweredFromAsBefore() {
        assertThat(answers).allSatisfy((view, answer) -> assertThat(answer).startsWith("200 "));
        assertThat(events()).isEqualTo(events);
        assertThat(answers()).isEqualTo(answers);
    }

    @Test
    @Order(3)
    void theRecordVerifies() {
        Api auditor = engine.reader("AUDITOR");
        String run = "/api/self-audits/"
                + auditor.post("/api/self-audits", "{}").json().get("id").asString();
        Awaited.until(
                "the self-audit finishes",
                () -> auditor.get(run).ok().at("/run").has("finishedAt"));
        assertThat(auditor.get(run).ok().get("findings")).isEmpty();
    }

    @Test
    @Order(4)
    void itGoesOnAndIsReplayed() {
        long position = engine.writer("OFFICE")
                .post("/api/programmes", "{\"name\":\"After the upgrade\"}")
                .ok()
                .at("/entries/0/position")
                .asLong();
        assertThat(position).isGreaterThanOrEqualTo(events.size());
        awaitViews();
        Api admin = engine.reader("ADMIN");
        assertThat(admin.post("/api/operations/rebuilds", "").status()).isEqualTo(202);
        Awaited.until(
                "the rebuild finishes",
                () -> admin.get("/api/operations/rebuilds").ok().at("/items/0").hasNonNull("finishedAt"));
        assertThat(admin.get("/api/operations/rebuilds").ok().at("/items/0").hasNonNull("failure"))
                .isFalse();
        assertThat(events().subList(0, events.size())).isEqualTo(events);
        assertThat(answers()).isEqualTo(answers);
    }
}

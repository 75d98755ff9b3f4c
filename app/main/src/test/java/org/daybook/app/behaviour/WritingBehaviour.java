package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybook.app.behaviour.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Commands: accepted, refused, repeated, and at the same time. */
interface WritingBehaviour {

    RunningEngine engine();

    private String programme(String name) {
        JsonNode receipt = engine().writer("OFFICE")
                .post("/api/programmes", "{\"name\":\"" + name + " " + UUID.randomUUID() + "\"}")
                .ok();
        return receipt.get("id").asString();
    }

    private String workstream(String programme, String name) {
        String body = "{\"programme\":\"" + programme + "\",\"name\":\"" + name + "\"}";
        return engine().writer("OFFICE")
                .post("/api/workstreams", body)
                .ok()
                .get("id")
                .asString();
    }

    @Test
    default void aCommandIsAnsweredWithItsEntryAndItsVersion() {
        String workstream = workstream(programme("Receipts"), "Line of work");
        Answer answer = engine().writer("OFFICE")
                .post(
                        "/api/workstreams/" + workstream + "/change-rag",
                        "{\"dimension\":\"PROJECT\",\"rating\":\"GREEN\"}");
        JsonNode entry = answer.ok().get("entries").get(0);
        assertThat(entry.get("type").asString()).isEqualTo("workstream.rag-changed");
        assertThat(entry.get("version").asLong()).isEqualTo(1);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        JsonNode slide = engine().reader("OFFICE")
                .get("/api/workstreams/" + workstream + "/slide?atLeast=1")
                .ok();
        assertThat(slide.at("/slide/projectRag/rating").asString()).isEqualTo("GREEN");
    }

    @Test
    default void redWithoutAReasonIsRefusedAndNothingIsWritten() {
        String workstream = workstream(programme("Refusals"), "Line of work");
        Answer answer = engine().writer("OFFICE")
                .post(
                        "/api/workstreams/" + workstream + "/change-rag",
                        "{\"dimension\":\"PROJECT\",\"rating\":\"RED\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("code").asString()).isEqualTo("red-needs-a-reason");
        assertThat(answer.json().get("field").asString()).isEqualTo("reason");
        JsonNode history = engine().reader("OFFICE")
                .get("/api/workstreams/" + workstream + "/history?atLeast=0")
                .ok();
        assertThat(history.get("items")).hasSize(1);
    }

    @Test
    default void theSameKeyAgainOnAnotherNodeIsTheFirstReceiptAndAnotherBodyIsRefused() {
        String path = "/api/workstreams/" + workstream(programme("Keys"), "Line of work") + "/record-progress";
        Answer first = engine().writer("OFFICE").post(path, "{\"text\":\"Done once\"}", "Idempotency-Key", "k-1");
        Answer again = engine().otherWriter("OFFICE").post(path, "{\"text\":\"Done once\"}", "Idempotency-Key", "k-1");
        assertThat(again.ok().get("entries").get(0).get("eventId"))
                .isEqualTo(first.ok().get("entries").get(0).get("eventId"));
        Answer other = engine().otherWriter("OFFICE").post(path, "{\"text\":\"Another\"}", "Idempotency-Key", "k-1");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    default void aStaleVersionIsRefusedOnEveryNode() {
        String path = "/api/workstreams/" + workstream(programme("Stale"), "Line of work") + "/record-progress";
        engine().writer("OFFICE")
                .post(path, "{\"text\":\"First\"}", "If-Match", "\"0\"")
                .ok();
        Answer stale = engine().otherWriter("OFFICE").post(path, "{\"text\":\"Second\"}", "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        engine().otherWriter("OFFICE")
                .post(path, "{\"text\":\"Second\"}", "If-Match", "\"1\"")
                .ok();
    }

    @Test
    default void ofTwoOpeningsUnderOneNameAtTheSameTimeOneIsRefused() throws Exception {
        String body = "{\"programme\":\"" + programme("Twins") + "\",\"name\":\"The same name\"}";
        List<Integer> statuses = atTheSameTime(
                () -> engine().writer("OFFICE").post("/api/workstreams", body).status(),
                () -> engine().otherWriter("OFFICE")
                        .post("/api/workstreams", body)
                        .status());
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    default void twoWhoWriteAtTheSameTimeAreBothRecordedOneAfterTheOther() throws Exception {
        String id = workstream(programme("Both"), "Line of work");
        String path = "/api/workstreams/" + id + "/record-progress";
        for (int round = 0; round < 10; round++) {
            assertThat(atTheSameTime(
                            () -> engine().writer("OFFICE")
                                    .post(path, "{\"text\":\"One\"}")
                                    .status(),
                            () -> engine().otherWriter("OFFICE")
                                    .post(path, "{\"text\":\"Two\"}")
                                    .status()))
                    .containsExactly(200, 200);
        }
        JsonNode slide = engine().reader("OFFICE")
                .get("/api/workstreams/" + id + "/slide?atLeast=20")
                .ok();
        assertThat(slide.at("/slide/progress/items")).hasSize(20);
    }

    @Test
    default void inABulkTheGoodLinesStandAndTheBadOneIsNamed() {
        String id = workstream(programme("Bulk"), "Line of work");
        String line = "{\"aggregate\":\"workstreams\",\"id\":\"" + id
                + "\",\"command\":\"record-progress\",\"idempotencyKey\":\"%1$s\",\"body\":{\"text\":\"%1$s\"}}";
        Answer answer = engine().writer("OFFICE")
                .bulk(String.join("\n", line.formatted("First"), "{broken", line.formatted("Third")) + "\n");
        List<JsonNode> answers = new String(answer.response().body())
                .lines()
                .map(l -> org.daybook.shared.contract.Json.mapper().readTree(l))
                .toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(1).toString()).contains("\"status\":400").contains("2");
        JsonNode slide = engine().reader("OFFICE")
                .get("/api/workstreams/" + id + "/slide?atLeast=2")
                .ok();
        assertThat(slide.at("/slide/progress/items")).hasSize(2);
    }

    @Test
    default void textsWithHtmlAndSqlAreKeptAsTheyAre() {
        String id = workstream(programme("Texts"), "Line of work");
        String text = "<script>alert(1)</script> '; drop table record.event; --";
        engine().writer("OFFICE")
                .post("/api/workstreams/" + id + "/record-progress", "{\"text\":\"" + text + "\"}")
                .ok();
        JsonNode slide = engine().reader("OFFICE")
                .get("/api/workstreams/" + id + "/slide?atLeast=1")
                .ok();
        assertThat(slide.at("/slide/progress/items/0/text").asString()).isEqualTo(text);
    }

    @Test
    default void aTokenThatNobodyIssuedIsRefused() {
        Answer stranger = new Api(engine().writes(), "dbk_nobody").post("/api/programmes", "{\"name\":\"Mine\"}");
        assertThat(stranger.status()).isEqualTo(401);
    }

    private static List<Integer> atTheSameTime(Callable<Integer> one, Callable<Integer> two) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = executor.invokeAll(List.of(one, two));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }
}

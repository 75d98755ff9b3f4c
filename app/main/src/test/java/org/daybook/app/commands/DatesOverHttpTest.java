package org.daybook.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Target dates as a program meets them: read, echoed, asked and refused. */
class DatesOverHttpTest extends RunningDaybook {

    private static final String ON = "2022-06-01";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private String office;
    private String workstream;

    @BeforeEach
    void aWorkstream() {
        office = new Cast(this, jdbc, tokens).a(Role.PROGRAMME_OFFICE).token();
        String programme = id(
                "/api/programmes", "{\"name\":\"Programme " + UUID.randomUUID() + "\",\"effectiveOn\":\"" + ON + "\"}");
        workstream = id(
                "/api/workstreams",
                "{\"programme\":\"" + programme + "\",\"name\":\"Workstream\",\"effectiveOn\":\"" + ON + "\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            by the end of June 2022      | 1 to 30 June 2022              | 2022-06-01 | 2022-06-30 | false
            Sept 22 TBC                  | 1 to 30 September 2022, tentative | 2022-09-01 | 2022-09-30 | true
            From April 2023 onwards      | from 1 April 2023              | 2023-04-01 |            | false
            before 30 June               | up to 29 June 2022             |            | 2022-06-29 | false
            TBA                          | to be confirmed                |            |            | false
            """)
    void aReceiptSaysHowTheDateWasReadAndSoDoesItsReplay(
            String written, String reading, String first, String last, boolean tentative) {
        HttpResponse<String> answer = keyed(body("\"" + written + "\""), "k");
        JsonNode receipt = Json.mapper().readTree(answer.body());
        JsonNode date = receipt.at("/dates/0");
        assertThat(date.get("field").asString()).isEqualTo("targetDate");
        assertThat(date.get("written").asString()).isEqualTo(written);
        assertThat(date.get("reading").asString()).isEqualTo(reading);
        assertThat(date.path("first").asString(null)).isEqualTo(first);
        assertThat(date.path("last").asString(null)).isEqualTo(last);
        assertThat(date.get("tentative").booleanValue()).isEqualTo(tentative);
        assertThat(receipt.has("warnings")).isFalse();
        assertThat(keyed(body("\"" + written + "\""), "k").body()).isEqualTo(answer.body());
    }

    @Test
    void wordsWithoutADateAreAcceptedWithAWarning() {
        JsonNode receipt =
                Json.mapper().readTree(keyed(body("\"by Christmas\""), "k").body());
        assertThat(receipt.at("/dates/0/reading").asString()).isEqualTo("no date");
        assertThat(receipt.at("/warnings/0/code").asString()).isEqualTo("no-date");
        assertThat(receipt.at("/warnings/0/field").asString()).isEqualTo("targetDate");
        assertThat(receipt.at("/warnings/0/detail").asString()).contains("by Christmas");
    }

    @Test
    void aReceiptOfACommandWithoutDatesSaysNothingOfThem() {
        String path = "/api/workstreams/" + workstream + "/record-progress";
        assertThat(post(office, path, "{\"text\":\"Done\"}").body()).doesNotContain("dates", "warnings");
    }

    @Test
    void anAmbiguousDateIsAskedAndEachReadingOfferedIsAccepted() {
        HttpResponse<String> asked = add(body("\"5/12\""));
        assertThat(asked.statusCode()).isEqualTo(422);
        JsonNode problem = Json.mapper().readTree(asked.body());
        assertThat(problem.get("code").asString()).isEqualTo("ambiguous-date");
        assertThat(problem.get("field").asString()).isEqualTo("targetDate");
        assertThat(problem.get("readings")).isNotEmpty();
        for (JsonNode offered : problem.get("readings")) {
            HttpResponse<String> taken = add(body(offered.get("send").toString()));
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
            JsonNode read = Json.mapper().readTree(taken.body()).at("/dates/0");
            assertThat(read.get("reading")).isEqualTo(offered.get("reading"));
            assertThat(read.get("written").asString()).isEqualTo("5/12");
        }
        HttpResponse<String> other =
                add(body("{\"written\":\"5/12\",\"first\":\"2022-12-06\",\"last\":\"2022-12-06\"}"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("invalid-value", "targetDate");
    }

    @Test
    void aLineOfABulkIsAskedWithTheSameReadings() {
        String line = "{\"aggregate\":\"workstreams\",\"id\":\"" + workstream + "\",\"command\":\"add-deliverable\","
                + "\"idempotencyKey\":\"%s\",\"body\":%s}\n";
        String lines = line.formatted("b1", body("\"5/12\"")) + line.formatted("b2", body("\"14 Aug\""));
        String[] answers = send(with(office, "/api/commands")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines)))
                .body()
                .split("\n");
        assertThat(Json.mapper().readTree(answers[0]).get("readings"))
                .isEqualTo(Json.mapper().readTree(add(body("\"5/12\"")).body()).get("readings"));
        assertThat(Json.mapper().readTree(answers[1]).at("/dates/0/reading").asString())
                .isEqualTo("14 August 2022");
    }

    @Test
    void aReplacementIsReadAndEchoedUnderItsOwnField() {
        JsonNode added = Json.mapper().readTree(add(body("\"06/22\"")).body());
        String correction =
                "{\"entry\":" + added.get("version") + ",\"reason\":\"Misread\",\"replacement\":{\"command\":"
                        + "\"add-deliverable\",\"effectiveOn\":\"" + ON + "\",\"body\":{\"deliverable\":"
                        + added.at("/entries/0/thing") + ",\"description\":\"Review\",\"targetDate\":\"Q3 22/23\"}}}";
        HttpResponse<String> corrected = post(office, "/api/workstreams/" + workstream + "/correct-entry", correction);
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        JsonNode date = Json.mapper().readTree(corrected.body()).at("/dates/0");
        assertThat(date.get("field").asString()).isEqualTo("replacement.body.targetDate");
        assertThat(date.get("reading").asString()).isEqualTo("1 October to 31 December 2022");
    }

    private static String body(String date) {
        return "{\"description\":\"Review\",\"targetDate\":" + date + ",\"effectiveOn\":\"" + ON + "\"}";
    }

    private HttpResponse<String> add(String body) {
        return post(office, "/api/workstreams/" + workstream + "/add-deliverable", body);
    }

    private HttpResponse<String> keyed(String body, String key) {
        HttpResponse<String> answer = send(with(office, "/api/workstreams/" + workstream + "/add-deliverable")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private String id(String path, String body) {
        HttpResponse<String> answer = post(office, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").asString();
    }
}

package org.daybook.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.app.RunningDemo;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** Lists and pages, read over real HTTP from the demo's record. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadingTest extends RunningDemo {

    private static final String PROGRAMME = "20210000-0000-4000-8000-000000000000";
    private static final String LEADERSHIP = "20210000-0000-4000-8000-000000000001";

    private String board;

    @BeforeAll
    void theDemoHasStarted(@Value("${daybook.data}") Path data) throws IOException {
        String variables = Files.readString(data.resolve("demo.env"));
        board = variables.replaceAll("(?s).*DAYBOOK_TOKEN_BOARD=(\\S+).*", "$1");
    }

    @Test
    void everyListAnswersForAPlaceOnTheClocks() {
        for (String list : List.of(
                "programmes",
                "workstreams",
                "portfolio",
                "exceptions",
                "decisions",
                "highlights",
                "milestones",
                "matrix",
                "slippage")) {
            JsonNode answer = json("/api/" + list + "?on=2022-04-30&limit=2");
            assertThat(answer.get("on").stringValue()).as(list).isEqualTo("2022-04-30");
            assertThat(answer.has("knownAt") && answer.has("position")).as(list).isTrue();
            assertThat(answer.get("items").isArray()).as(list).isTrue();
            for (JsonNode item : answer.get("items"))
                assertThat(item.get("id").isString()).as(list).isTrue();
        }
    }

    @Test
    void leadershipAndCultureWaitsForOneDecisionAndItsBenefitIsToBeDetermined() {
        JsonNode item = item("/api/portfolio?on=2022-04-30&programme=" + PROGRAMME, LEADERSHIP);
        assertThat(item.get("decisionsWaiting").intValue()).isEqualTo(1);
        assertThat(item.get("benefitRag").get("word").stringValue()).isEqualTo("TBD");
    }

    @Test
    void theHeatmapSaysOfEachMonthWhatThePortfolioSaysOfItsLastDay() {
        JsonNode heatmap = json("/api/heatmap?on=2022-10-10&months=8&programme=" + PROGRAMME);
        assertThat(heatmap.get("months")).hasSize(8);
        for (JsonNode row : heatmap.get("items")) {
            for (JsonNode cell : row.get("cells")) {
                if (!cell.has("project")) continue;
                JsonNode then = item(
                        "/api/portfolio?programme=" + PROGRAMME + "&on="
                                + cell.get("on").stringValue(),
                        row.get("id").stringValue());
                assertThat(cell.get("project")).isEqualTo(then.at("/projectRag/rating"));
                assertThat(cell.get("benefit")).isEqualTo(then.at("/benefitRag/rating"));
            }
        }
        assertThat(heatmap.at("/items/0/cells/7/on").stringValue()).isEqualTo("2022-10-10");
        assertProblem("/api/heatmap?months=37", 400, "months");
    }

    @Test
    void theMatrixOf2012SaysNotMarkedElsewhereNeverNone() {
        String matrix = get(board, "/api/matrix?on=2012-06-30&limit=200&programme=20120000-0000-4000-8000-000000000000")
                .body();
        assertThat(matrix)
                .contains("\"mark\":\"marked\"", "\"mark\":\"not marked\"")
                .doesNotContain("\"none\"");
    }

    @Test
    void aPageOfAListLeadsToTheNext() {
        JsonNode first = json("/api/exceptions?on=2023-01-01&limit=3");
        JsonNode second =
                json("/api/exceptions?limit=3&after=" + first.get("next").stringValue());
        assertThat(second.get("on").stringValue()).isEqualTo("2023-01-01");
        assertThat(second.get("position")).isEqualTo(first.get("position"));
        assertThat(second.get("items").get(0)).isNotEqualTo(first.get("items").get(0));
    }

    @Test
    void whatCannotBeAnsweredNamesItsField() {
        assertProblem("/api/portfolio?after=nonsense", 422, "after");
        assertProblem("/api/portfolio?limit=0", 400, "limit");
        assertProblem("/api/portfolio?programme=nonsense", 400, "programme");
        assertProblem("/api/portfolio?programme=" + LEADERSHIP, 404, null);
        assertProblem("/api/portfolio?on=9999-01-01", 422, "on");
        assertProblem("/api/programmes/" + LEADERSHIP, 404, null);
    }

    @Test
    void theIndexLeadsToTheSlideAndTheSlideLooksLikeThePaper() {
        assertThat(page("/?on=2022-04-30").body())
                .contains("What we know today about 30 April 2022", "/workstreams/" + LEADERSHIP + "?on=2022-04-30");
        HttpResponse<String> slide = page("/workstreams/" + LEADERSHIP + "?on=2022-04-30&knownAt=");
        assertThat(slide.statusCode()).isEqualTo(200);
        assertThat(slide.body())
                .contains(
                        "Leadership &amp; Culture",
                        "TBD",
                        "06/22",
                        "Decisions required",
                        "OFFICIAL",
                        "Member of the board")
                .doesNotContain("No. null");
    }

    @Test
    void aPageThatCannotBeShownSaysSoInWords() {
        HttpResponse<String> unknown = page("/workstreams/20990000-0000-4000-8000-000000000001");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("<h1>Not found</h1>", "unknown-workstream");
        assertThat(page("/workstreams/nonsense").statusCode()).isEqualTo(400);
        assertThat(page("/?on=yesterday").body()).contains("must be a day such as");
        assertThat(page("/?knownAt=1999-01-01+09:00").body()).contains("the record begins on");
    }

    @Test
    void theSignInPageAndItsStyleSheetAreServedToAnybody() {
        HttpResponse<String> signIn =
                send(request("/login").header("Accept", "text/html").GET());
        assertThat(signIn.statusCode()).isEqualTo(200);
        assertThat(signIn.body()).contains("name=\"_csrf\"", "/static/daybook.css");
        HttpResponse<String> style = send(request("/static/daybook.css").GET());
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
    }

    private void assertProblem(String path, int status, String field) {
        HttpResponse<String> answer = get(board, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(status);
        if (field != null)
            assertThat(Json.mapper().readTree(answer.body()).get("field").stringValue())
                    .isEqualTo(field);
    }

    private JsonNode item(String path, String id) {
        return json(path)
                .get("items")
                .valueStream()
                .filter(item -> item.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = get(board, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    private HttpResponse<String> page(String path) {
        return send(with(board, path).header("Accept", "text/html").GET());
    }
}

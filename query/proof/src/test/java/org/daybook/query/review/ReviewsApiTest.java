package org.daybook.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.daybook.query.TestReadSide;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReviewsApiTest {

    private static final String REVIEW = "/api/reviews/" + Audited.REVIEW;

    @BeforeEach
    void aReviewOnRecord() {
        new Audited();
    }

    @Test
    void reviewsAreListedWithHowFarTheyHaveCome() {
        JsonNode list = json("/api/reviews?on=2017-07-01");
        assertThat(list.get("items")).hasSize(1);
        assertThat(list.at("/items/0/id").stringValue()).isEqualTo(Audited.REVIEW.toString());
        assertThat(list.at("/items/0/title").stringValue()).isEqualTo("DARA review");
        assertThat(list.at("/items/0/standing").toString())
                .isEqualTo("{\"accepted\":1,\"answered\":0,\"closed\":0,\"confirmed\":0,\"laterDatesRequested\":0,"
                        + "\"open\":0,\"overdue\":1,\"reportedComplete\":0,\"sentBack\":1}");
        assertThat(list.has("next")).isFalse();
        assertThat(json("/api/reviews?on=2016-09-22").get("items")).isEmpty();
        assertThat(json("/api/reviews?programme=" + Audited.PROGRAMME).get("items"))
                .hasSize(1);
    }

    @Test
    void aReviewIsReadAsOfADayAsKnownAtAnInstant() {
        JsonNode now = json(REVIEW + "?on=2017-06-01");
        assertThat(now.at("/review/recommendations/1/state").stringValue()).isEqualTo("SENT_BACK");
        assertThat(now.at("/version").intValue()).isEqualTo(4);
        JsonNode then = json(REVIEW + "?on=2017-04-30&knownAt=2017-04-01T00:00:00Z");
        assertThat(then.at("/review/recommendations/0/state").stringValue()).isEqualTo("ANSWERED");
        assertThat(then.at("/version").intValue()).isEqualTo(2);
        assertThat(then.at("/review/recommendations/1/answer/evidence/0/title").stringValue())
                .isEqualTo("RAG changed");
    }

    @Test
    void aVersionThatMustShowIsWaitedFor() {
        assertThat(json(REVIEW + "?atLeast=4").at("/version").intValue()).isEqualTo(4);
        assertRefused(REVIEW + "?atLeast=5", "view-behind");
        assertThat(json("/api/reviews?atLeast=" + Audited.REVIEW + ":4").get("items"))
                .hasSize(1);
    }

    @Test
    void theReportNamesItsQuarter() {
        JsonNode report = json(REVIEW + "/report?on=2017-04-30").get("report");
        assertThat(report.at("/quarter").toString())
                .isEqualTo("{\"first\":\"2017-04-01\",\"last\":\"2017-06-30\",\"name\":\"Q2 2017\"}");
        assertThat(report.at("/judged").intValue()).isEqualTo(1);
        assertThat(report.at("/recommendations/0/steps/0/state").stringValue()).isEqualTo("ACCEPTED");
    }

    @Test
    void theHistoryOfAReviewSaysBeforeAndAfterInWords() {
        JsonNode first = json(REVIEW + "/history?limit=2").get("items");
        assertThat(first.at("/0/title").stringValue()).isEqualTo("Answer sent back");
        assertThat(first.at("/0/why").stringValue()).isEqualTo("No day is named");
        assertThat(first.at("/0/changes").toString())
                .contains("Recommendation i: status", "Answered", "Sent back: No day is named")
                .contains("Recommendation i: answer due", "03/17", "30/06/17");
        JsonNode answered = json(REVIEW + "/history?after=3").at("/items/0");
        assertThat(answered.at("/title").stringValue()).isEqualTo("Recommendation answered");
        assertThat(answered.has("why")).isFalse();
    }

    @Test
    void whatCannotBeReadDoesNotExist() {
        assertRefused("/api/reviews/00000000-0000-4000-8000-000000000000", "unknown-review");
        assertRefused("/api/reviews/" + Audited.WORKSTREAM, "unknown-review");
        assertRefused("/api/workstreams/" + Audited.REVIEW + "/slide", "unknown-workstream");
        assertRefused(REVIEW + "?on=2016-09-22", "not-registered-then");
        assertRefused(REVIEW + "/report?on=2016-09-22", "not-registered-then");
        for (String path : new String[] {"", "/report", "/history"}) {
            assertThatThrownBy(() -> ask(Role.ADMIN, REVIEW + path))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            Rejection.class, r -> assertThat(r.code()).isEqualTo("unknown-review"));
        }
    }

    private static JsonNode json(String path) {
        try {
            return Json.mapper().readTree(ask(Role.BOARD, path));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ask(Role role, String path) throws Exception {
        return TestReadSide.as(role)
                .perform(get(path))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static void assertRefused(String path, String code) {
        assertThatThrownBy(() -> json(path)).rootCause().isInstanceOfSatisfying(Rejection.class, r -> assertThat(
                        r.code())
                .isEqualTo(code));
    }
}

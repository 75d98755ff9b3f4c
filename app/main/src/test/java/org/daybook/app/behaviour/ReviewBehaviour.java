package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.daybook.app.behaviour.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an audit panel recommends, from its registration to the report on it. */
interface ReviewBehaviour {

    RunningEngine engine();

    private String opened(String path, String body) {
        return engine().writer("OFFICE").post(path, body).ok().get("id").asString();
    }

    private String programme() {
        return opened("/api/programmes", "{\"name\":\"Audited " + UUID.randomUUID() + "\"}");
    }

    private String workstream(String programme) {
        return opened("/api/workstreams", "{\"programme\":\"" + programme + "\",\"name\":\"Line of work\"}");
    }

    /** Two recommendations: the answer to i was due long ago, that to ii is due some day. */
    private String review(String programme) {
        String body =
                """
                {"programme": "%s", "title": "Review", "panel": "Audit Panel", "reportedOn": "2016-09-23",
                 "recommendations": [
                  {"recommendation": "i", "text": "Sign it off", "addressedTo": "Director", "answerDue": "07/11/16"},
                  {"recommendation": "ii", "text": "Write a plan", "answerDue": "TBC"}]}
                """;
        return engine().writer("AUDITOR")
                .post("/api/reviews", body.formatted(programme))
                .ok()
                .get("id")
                .asString();
    }

    private static String answer(String recommendation, String workstream, long entry) {
        return """
                {"recommendation": "%s", "text": "3.7 It was signed off.\\n\\n3.8 So were its terms.",
                 "evidence": [{"workstream": "%s", "entry": %d}]}
                """
                .formatted(recommendation, workstream, entry);
    }

    private JsonNode read(String path) {
        return engine().reader("BOARD").get(path).ok();
    }

    @Test
    default void aRecommendationIsAnsweredWithEvidenceSentBackAnsweredAgainAcceptedAndClosed() {
        String programme = programme();
        String workstream = workstream(programme);
        String review = "/api/reviews/" + review(programme);
        assertThat(read(review + "?atLeast=0")
                        .at("/review/recommendations/0/overdue")
                        .asBoolean())
                .isTrue();

        engine().otherWriter("OFFICE")
                .post(review + "/answer-recommendation", answer("i", workstream, 0))
                .ok();
        String reason = "{\"recommendation\":\"i\",\"reason\":\"No day is named\",\"answerDue\":\"Ongoing\"}";
        engine().writer("AUDITOR").post(review + "/send-back-answer", reason).ok();
        engine().writer("OFFICE")
                .post(review + "/answer-recommendation", answer("i", workstream, 0))
                .ok();
        engine().otherWriter("AUDITOR")
                .post(review + "/accept-answer", "{\"recommendation\":\"i\"}")
                .ok();
        Answer closed = engine().writer("AUDITOR").post(review + "/close-recommendation", "{\"recommendation\":\"i\"}");
        assertThat(closed.header("ETag")).isEqualTo("\"5\"");

        JsonNode report = read(review + "/report?atLeast=5").get("report");
        assertThat(report.at("/answered").asInt()).isEqualTo(2);
        assertThat(report.at("/judged").asInt()).isEqualTo(2);
        assertThat(report.at("/standing/closed").asInt()).isEqualTo(1);
        assertThat(report.at("/recommendations/0/steps")).hasSize(5);
        JsonNode one = read(review).at("/review/recommendations/0");
        assertThat(one.get("state").asString()).isEqualTo("CLOSED");
        assertThat(one.get("overdue").asBoolean()).isFalse();
        assertThat(one.at("/answer/text").asString()).isEqualTo("3.7 It was signed off.\n\n3.8 So were its terms.");
        assertThat(one.at("/answer/evidence/0/title").asString()).isEqualTo("Workstream opened");
    }

    @Test
    default void evidenceThatIsNotOnRecordIsRefusedByItsPlace() {
        String programme = programme();
        String workstream = workstream(programme);
        String path = "/api/reviews/" + review(programme) + "/answer-recommendation";
        Answer beyond = engine().writer("OFFICE").post(path, answer("i", workstream, 1));
        assertThat(beyond.status()).isEqualTo(422);
        assertThat(beyond.json().get("code").asString()).isEqualTo("evidence-is-on-record");
        assertThat(beyond.json().get("field").asString()).isEqualTo("evidence[0]");
        Answer nowhere = engine().writer("OFFICE")
                .post(path, answer("i", UUID.randomUUID().toString(), 0));
        assertThat(nowhere.json().get("field").asString()).isEqualTo("evidence[0]");
        Answer noVersion = engine().writer("OFFICE").post(path, answer("i", workstream, -1));
        assertThat(noVersion.json().get("field").asString()).isEqualTo("evidence[0].entry");
        Answer unknown = engine().writer("OFFICE").post(path, answer("iii", workstream, 0));
        assertThat(unknown.json().get("field").asString()).isEqualTo("recommendation");
    }

    @Test
    default void anAnswerThatWaitsIsNotAnsweredAgainAndTheSameKeyIsTheFirstReceipt() {
        String programme = programme();
        String workstream = workstream(programme);
        String path = "/api/reviews/" + review(programme) + "/answer-recommendation";
        Answer first = engine().writer("OFFICE").post(path, answer("ii", workstream, 0), "Idempotency-Key", "a-1");
        Answer again = engine().otherWriter("OFFICE").post(path, answer("ii", workstream, 0), "Idempotency-Key", "a-1");
        assertThat(again.ok().get("entries").get(0).get("eventId"))
                .isEqualTo(first.ok().get("entries").get(0).get("eventId"));
        assertThat(first.json().at("/entries/0/thing").asString()).isEqualTo("ii");
        Answer other = engine().otherWriter("OFFICE").post(path, answer("ii", workstream, 0));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().get("code").asString())
                .isEqualTo("only-a-recommendation-that-owes-an-answer-is-answered");
        Answer stale = engine().writer("OFFICE").post(path, answer("i", workstream, 0), "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    default void aReviewIsFoundInTheListAndItsEntriesInTheHistory() {
        String programme = programme();
        String id = review(programme);
        String lines =
                """
                {"aggregate":"reviews","id":"%1$s","command":"reschedule-answer","idempotencyKey":"r-%1$s","body":{"recommendation":"ii","answerDue":"Q4 17/18","reason":"The board meets then"}}
                {"aggregate":"reviews","id":"%1$s","command":"reschedule-answers","idempotencyKey":"q-%1$s","body":{}}
                """;
        Answer bulk = engine().writer("AUDITOR").bulk(lines.formatted(id));
        assertThat(new String(bulk.response().body())).contains("\"status\":200", "\"status\":404");
        JsonNode listed = read("/api/reviews?programme=" + programme + "&atLeast=" + id + ":1")
                .get("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/standing/overdue").asInt()).isEqualTo(2);
        JsonNode entry = read("/api/reviews/" + id + "/history").at("/items/0");
        assertThat(entry.get("title").asString()).isEqualTo("Answer rescheduled");
        assertThat(entry.at("/changes/0/before").asString()).isEqualTo("TBC");
        assertThat(entry.at("/changes/0/after").asString()).isEqualTo("Q4 17/18 (1 January to 31 March 2018)");
        assertThat(entry.get("why").asString()).isEqualTo("The board meets then");
    }

    private Answer office(String review, String command, String body) {
        return engine().writer("OFFICE").post(review + "/" + command, body);
    }

    private Answer auditor(String review, String command, String body) {
        return engine().otherWriter("AUDITOR").post(review + "/" + command, body);
    }

    @Test
    default void whatIsAgreedGetsALaterDateIsDoneAndConfirmedAndTheTrackerShowsIt() {
        String programme = programme();
        String id = review(programme);
        String review = "/api/reviews/" + id;
        auditor(
                        review,
                        "prioritise-recommendation",
                        "{\"recommendation\":\"i\",\"priority\":\"HIGH\",\"reason\":\"Risk\"}")
                .ok();
        String agreed =
                """
                {"recommendation": "i", "text": "Management agrees.", "agreement": "AGREED",
                 "action": "Sign off the strategy", "owner": "Director of HR", "due": "30 June 2019"}
                """;
        office(review, "answer-recommendation", agreed).ok();
        auditor(review, "accept-answer", "{\"recommendation\":\"i\"}").ok();
        office(review, "report-progress", "{\"recommendation\":\"i\",\"percent\":60}")
                .ok();
        String later = "{\"recommendation\":\"i\",\"due\":\"%s\",\"reason\":\"The board met late\"}";
        Answer earlier = office(review, "request-later-date", later.formatted("31 May 2019"));
        assertThat(earlier.status()).isEqualTo(422);
        assertThat(earlier.json().get("code").asString()).isEqualTo("later-date-follows-the-date-that-holds");
        Answer asked = office(review, "request-later-date", later.formatted("31 December 2019"));
        assertThat(asked.ok().at("/dates/0/reading").asString()).isEqualTo("31 December 2019");
        String tracker = "/api/recommendations?programme=" + programme;
        assertThat(read(tracker + "&table=later-dates&atLeast=" + id + ":5").get("items"))
                .hasSize(1);
        assertThat(engine().writer("OFFICE")
                        .post(review + "/grant-later-date", "{\"recommendation\":\"i\"}")
                        .status())
                .isEqualTo(403);
        auditor(review, "grant-later-date", "{\"recommendation\":\"i\",\"note\":\"For the last time\"}")
                .ok();
        office(review, "report-completion", "{\"recommendation\":\"i\",\"text\":\"It is signed\"}")
                .ok();
        Answer confirmed = auditor(review, "confirm-completion", "{\"recommendation\":\"i\"}");
        assertThat(confirmed.header("ETag")).isEqualTo("\"8\"");

        JsonNode done = read(tracker + "&table=completed&atLeast=" + id + ":8").at("/items/0");
        assertThat(done.get("priority").asString()).isEqualTo("HIGH");
        assertThat(done.at("/action/extensions").asInt()).isEqualTo(1);
        assertThat(done.at("/action/originalDue/asWritten").asString()).isEqualTo("30 June 2019");
        assertThat(done.at("/completion/onTime").asBoolean()).isFalse();
        JsonNode counts =
                read("/api/recommendations/counts?programme=" + programme).get("counts");
        assertThat(counts.get("open").asInt()).isEqualTo(1);
        assertThat(counts.get("completed").asInt()).isEqualTo(1);
        assertThat(counts.at("/onTime/percent").asInt()).isZero();
        JsonNode one = read(review).at("/review/recommendations/0");
        assertThat(one.at("/laterDates/1/step").asString()).isEqualTo("GRANTED");
        assertThat(one.at("/progress/0/percent").asInt()).isEqualTo(60);
    }
}

package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.daybook.app.behaviour.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Decisions with records of their own: taken, voted on, put right, reported, superseded, and the requests they answer. */
interface DecisionBehaviour {

    RunningEngine engine();

    private String opened(String role, String path, String body) {
        return engine().writer(role).post(path, body).ok().get("id").asString();
    }

    private void done(String role, String path, String body) {
        engine().otherWriter(role).post(path, body).ok();
    }

    private Answer asked(String role, String path, String body) {
        return engine().writer(role).post(path, body);
    }

    private JsonNode read(String path) {
        return engine().reader("BOARD").get(path).ok();
    }

    private static void assertRefused(Answer answer, int status, String code, String field) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
    }

    /** A programme whose workstream has asked its board, which has met. */
    record Asked(String programme, String board, String meeting, String workstream) {}

    private Asked asked() {
        String programme = opened("OFFICE", "/api/programmes", "{\"name\":\"Decided " + UUID.randomUUID() + "\"}");
        String within = "{\"programme\":\"" + programme + "\",\"name\":\"Strategic Board\"}";
        String board = opened("OFFICE", "/api/boards", within);
        String meeting =
                opened("SECRETARY", "/api/meetings", "{\"board\":\"%s\",\"date\":\"2022-04-28\"}".formatted(board));
        String workstream =
                opened("OFFICE", "/api/workstreams", "{\"programme\":\"" + programme + "\",\"name\":\"First aid\"}");
        String of = "/api/workstreams/" + workstream;
        done("OFFICE", of + "/request-decision", "{\"decision\":\"q1\",\"question\":\"May we train 60?\"}");
        done("OFFICE", of + "/submit-update", "{\"reportingDate\":\"" + LocalDate.now() + "\"}");
        return new Asked(programme, board, meeting, workstream);
    }

    private static String deciding(Asked asked, String votes) {
        return """
                {"heading": "First aiders", "outcome": "APPROVED",
                 "authority": {"how": "AT_A_MEETING", "atMeeting": "%s", "minuteNumber": "60/17"},
                 "request": {"workstream": "%s", "request": "q1"},
                 "update": {"workstream": "%s", "number": 1},
                 "wording": {"decided": "60 first aiders are trained.", "reasons": "Absence has risen.",
                             "options": [{"option": "A helpline", "whyNot": "It costs more"}]},
                 "background": [{"url": "https://example.org/options", "label": "Options paper"}],
                 "interests": [{"post": "Director of HR", "interest": "A trustee", "conduct": "Did not vote"}],
                 "votes": %s}
                """
                .formatted(asked.meeting(), asked.workstream(), asked.workstream(), votes);
    }

    private static String recorded(int inFavour, int against) {
        return """
                {"inFavour": %d, "against": %d, "abstained": 0,
                 "recorded": [{"member": "Assistant Commissioner", "cast": "FOR"},
                              {"member": "Director of Finance", "cast": "FOR"},
                              {"member": "Director of HR", "cast": "AGAINST"}]}
                """
                .formatted(inFavour, against);
    }

    private static String found(Asked asked, String heading) {
        return """
                {"programme": "%s", "heading": "%s", "outcome": "APPROVED",
                 "authority": {"how": "FROM_AN_OLDER_REGISTER", "foundIn": "Decision log 2019"},
                 "wording": {"decided": "Agreed."}}
                """
                .formatted(asked.programme(), heading);
    }

    private List<JsonNode> register(Asked asked, String more) {
        JsonNode items =
                read("/api/decisions?programme=" + asked.programme() + more).get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    @Test
    default void aDecisionAtAMeetingAnswersItsRequestAndBothAreOneInTheRegister() {
        Asked asked = asked();
        assertThat(register(asked, "").getFirst().get("waiting").booleanValue()).isTrue();
        assertRefused(
                asked("SECRETARY", "/api/decisions", deciding(asked, recorded(3, 0))),
                422,
                "recorded-votes-add-up",
                "votes");
        Answer receipt = asked("SECRETARY", "/api/decisions", deciding(asked, recorded(2, 1)));
        String id = receipt.ok().get("id").asString();
        assertThat(receipt.json().get("entries")).hasSize(5);
        JsonNode decision = read("/api/decisions/" + id).get("decision");
        assertThat(decision.at("/board/name").asString()).isEqualTo("Strategic Board");
        assertThat(decision.at("/meeting/day").asString()).isEqualTo("2022-04-28");
        assertThat(decision.get("question").asString()).isEqualTo("May we train 60?");
        assertThat(decision.at("/options/0/whyNot").asString()).isEqualTo("It costs more");
        assertThat(decision.at("/votes/recorded/2/cast").asString()).isEqualTo("AGAINST");
        assertThat(decision.at("/updateSeen/number").intValue()).isEqualTo(1);
        List<JsonNode> items = register(asked, "");
        assertThat(items).hasSize(1);
        assertThat(items.getFirst().get("state").asString()).isEqualTo("APPROVED");
        assertThat(items.getFirst().at("/record/id").asString()).isEqualTo(id);
        assertThat(items.getFirst().get("minute").asString()).isEqualTo("60 first aiders are trained.");
        JsonNode meeting = read("/api/meetings/" + asked.meeting()).at("/meeting/decisions");
        assertThat(meeting).hasSize(1);
        assertThat(meeting.at("/0/record/minuteNumber").asString()).isEqualTo("60/17");
        JsonNode trail =
                read("/api/workstreams/" + asked.workstream() + "/decisions/q1").get("trail");
        assertThat(trail.at("/updateSeen/number").intValue()).isEqualTo(1);
        assertThat(trail.at("/meeting/id").asString()).isEqualTo(asked.meeting());
        JsonNode slide =
                read("/api/workstreams/" + asked.workstream() + "/slide").get("slide");
        assertThat(slide.get("decisionsRequired")).isEmpty();
    }

    @Test
    default void aMiscountedVoteAndAWrongOutcomeArePutRightByTheSecretaryAndByNoOffice() {
        Asked asked = asked();
        String id = opened("SECRETARY", "/api/decisions", deciding(asked, recorded(2, 1)));
        String decision = "/api/decisions/" + id;
        String recount = "{\"votes\":{\"inFavour\":1,\"against\":2,\"abstained\":0},\"reason\":\"Miscounted\"}";
        assertRefused(
                asked("OFFICE", decision + "/restate-votes", recount),
                403,
                "only-the-boards-secretary-may-record-decisions",
                "");
        done("SECRETARY", decision + "/restate-votes", recount);
        done("SECRETARY", decision + "/restate-outcome", "{\"outcome\":\"REJECTED\",\"reason\":\"Miscounted\"}");
        JsonNode now = read(decision);
        assertThat(now.at("/decision/votes/against").intValue()).isEqualTo(2);
        assertThat(now.at("/decision/recounted").asString()).isEqualTo("Miscounted");
        assertThat(register(asked, "").getFirst().get("state").asString()).isEqualTo("REJECTED");
        String before = read(decision + "/history").at("/items/1/recordedAt").asString();
        assertThat(read(decision + "?knownAt=" + before).at("/decision/outcome").asString())
                .isEqualTo("APPROVED");
        JsonNode history = read(decision + "/history").get("items");
        assertThat(history.at("/0/why").asString()).isEqualTo("Miscounted");
        assertThat(history.at("/0/changes/0/before").asString()).isEqualTo("Approved");
    }

    @Test
    default void aDecisionOfAnOfficerIsReportedAndSupersededByALaterOne() {
        Asked asked = asked();
        String authority = "{\"how\":\"BY_AN_OFFICER\",\"ofBoard\":\"%s\",\"officer\":\"Director of Finance\"%s}";
        String body = "{\"heading\":\"Contract\",\"outcome\":\"APPROVED\",\"authority\":%s,"
                + "\"wording\":{\"decided\":\"It is let.\"}}";
        assertRefused(
                asked("SECRETARY", "/api/decisions", body.formatted(authority.formatted(asked.board(), ""))),
                422,
                "decision-names-its-authority",
                "authority.delegation");
        String delegated = authority.formatted(asked.board(), ",\"delegation\":\"Scheme of delegation, 4\"");
        String id = opened("SECRETARY", "/api/decisions", body.formatted(delegated));
        String decision = "/api/decisions/" + id;
        assertRefused(
                asked("SECRETARY", decision + "/report-decision", "{\"meeting\":\"" + asked.meeting() + "\"}"),
                422,
                "report-follows-the-decision",
                "meeting");
        String today = opened(
                "SECRETARY",
                "/api/meetings",
                "{\"board\":\"%s\",\"date\":\"%s\"}".formatted(asked.board(), LocalDate.now()));
        done("SECRETARY", decision + "/report-decision", "{\"meeting\":\"" + today + "\"}");
        String later = opened("SECRETARY", "/api/decisions", found(asked, "Another contract"));
        done("SECRETARY", decision + "/supersede-decision", "{\"by\":\"" + later + "\"}");
        JsonNode now = read(decision).get("decision");
        assertThat(now.at("/reportedTo/id").asString()).isEqualTo(today);
        assertThat(now.get("state").asString()).isEqualTo("SUPERSEDED");
        assertThat(now.get("successor").asString()).isEqualTo(later);
        assertRefused(
                asked("SECRETARY", decision + "/rescind-decision", "{\"reason\":\"Again\"}"),
                409,
                "only-a-standing-decision-is-rescinded",
                "");
    }

    @Test
    default void theRegisterHasOldAndNewWaitingFirstAndIsNarrowedAndPaged() {
        Asked asked = asked();
        String workstream = "/api/workstreams/" + asked.workstream();
        done("OFFICE", workstream + "/request-decision", "{\"decision\":\"q2\",\"question\":\"And 20 more?\"}");
        assertRefused(
                asked(
                        "SECRETARY",
                        workstream + "/record-decision",
                        "{\"decision\":\"q2\",\"outcome\":\"APPROVED\",\"minute\":\"Agreed.\"}"),
                422,
                "decision-names-where-it-was-taken",
                "meeting");
        done(
                "SECRETARY",
                workstream + "/record-decision",
                "{\"decision\":\"q2\",\"outcome\":\"APPROVED\",\"minute\":\"Agreed.\",\"update\":1}");
        opened("SECRETARY", "/api/decisions", found(asked, "From the log"));
        List<JsonNode> items = register(asked, "");
        assertThat(items).hasSize(3);
        assertThat(items.getFirst().get("decision").asString()).isEqualTo("q1");
        assertThat(items).extracting(item -> item.get("waiting").booleanValue()).containsExactly(true, false, false);
        assertThat(register(asked, "&how=FROM_AN_OLDER_REGISTER")).hasSize(1);
        assertThat(register(asked, "&workstream=" + asked.workstream())).hasSize(2);
        assertThat(register(asked, "&board=" + asked.board())).isEmpty();
        assertThat(register(asked, "&until=2020-01-01")).isEmpty();
        JsonNode first = read("/api/decisions?limit=2&programme=" + asked.programme());
        assertThat(first.get("items")).hasSize(2);
        JsonNode second = read("/api/decisions?limit=2&programme=" + asked.programme() + "&after="
                + first.get("next").asString());
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    default void aRepeatedRequestGetsTheFirstReceiptWithEveryEntry() {
        Asked asked = asked();
        String key = "decide-" + UUID.randomUUID();
        JsonNode first = engine().writer("SECRETARY")
                .post("/api/decisions", deciding(asked, recorded(2, 1)), "Idempotency-Key", key)
                .ok();
        JsonNode again = engine().otherWriter("SECRETARY")
                .post("/api/decisions", deciding(asked, recorded(2, 1)), "Idempotency-Key", key)
                .ok();
        assertThat(again).isEqualTo(first);
    }
}

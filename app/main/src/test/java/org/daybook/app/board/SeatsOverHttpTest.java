package org.daybook.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a seat on a board gives to an account that has no role at all, over HTTP. */
class SeatsOverHttpTest extends RunningDaybook {

    private static final String MEETING = "{\"board\":\"%s\",\"date\":\"2099-03-22\"}";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private String office;
    private String board;
    private String another;

    /** An account without a role. */
    private record Somebody(String account, String token) {}

    @BeforeEach
    void twoBoards() {
        office = new Cast(this, jdbc, tokens).another(Role.PROGRAMME_OFFICE).token();
        String programme = opened("/api/programmes", "{\"name\":\"Programme " + UUID.randomUUID() + "\"}");
        board = board(programme, "Cabinet");
        another = board(programme, "Planning committee");
    }

    @Test
    void aSecretaryBySeatRunsTheMeetingsOfTheirOwnBoardAndOfNoOther() {
        Somebody clerk = somebody();
        refused(clerk, "/api/meetings", MEETING.formatted(board), 403, "forbidden");
        refused(clerk, "/api/boards/" + board + "/set-cadence", "{\"cadence\":\"monthly\"}", 403, "forbidden");
        seat("{\"post\":\"Clerk\",\"capacity\":\"SECRETARY\",\"account\":\"" + clerk.account() + "\"}");

        JsonNode called = taken(clerk, "/api/meetings", MEETING.formatted(board));
        String meeting = called.get("id").stringValue();
        taken(clerk, "/api/meetings/" + meeting + "/cancel-meeting", "{\"reason\":\"No business\"}");
        assertThat(read(clerk, "/api/meetings/" + meeting + "/history")
                        .get("items")
                        .get(0)
                        .get("by")
                        .get("role")
                        .stringValue())
                .isEqualTo("SECRETARY_OF_BOARD");

        refused(clerk, "/api/meetings", MEETING.formatted(another), 403, "asking-takes-a-role");
        refused(clerk, "/api/boards/" + another + "/set-cadence", "{\"cadence\":\"monthly\"}", 404, "unknown-board");
    }

    @Test
    void whoHasASeatReadsTheBoardWithItsMeetingsAndNothingElse() {
        Somebody observer = somebody();
        String meeting = opened("/api/meetings", MEETING.formatted(board));
        assertThat(get(observer.token(), "/api/boards").statusCode()).isEqualTo(403);
        seat("{\"post\":\"Ward member\",\"capacity\":\"OBSERVER\",\"account\":\"" + observer.account() + "\"}");

        assertThat(read(observer, "/api/boards").get("items")).hasSize(1);
        assertThat(read(observer, "/api/boards/" + board)
                        .get("board")
                        .get("seats")
                        .get(0)
                        .get("linked")
                        .booleanValue())
                .isTrue();
        assertThat(read(observer, "/api/meetings").get("items")).hasSize(1);
        assertThat(read(observer, "/api/meetings?board=" + board).get("items")).hasSize(1);
        read(observer, "/api/meetings/" + meeting);
        assertThat(get(observer.token(), "/api/boards/" + another).statusCode()).isEqualTo(404);
        assertThat(get(observer.token(), "/api/meetings?board=" + another).statusCode())
                .isEqualTo(404);
        assertThat(read(observer, "/api/programmes").get("items")).isEmpty();
        assertThat(get(observer.token(), "/api/events").statusCode()).isEqualTo(403);
        refused(
                observer,
                "/api/meetings/" + meeting + "/cancel-meeting",
                "{\"reason\":\"No\"}",
                403,
                "asking-takes-a-role");
    }

    @Test
    void aSeatCountsOnlyDuringItsTermOfOffice() {
        Somebody chair = somebody();
        String meeting = opened("/api/meetings", MEETING.formatted(board));
        String cancel = "/api/meetings/" + meeting + "/cancel-meeting";
        String account = ",\"account\":\"" + chair.account() + "\"";
        seat("{\"post\":\"Mayor\",\"seat\":\"s1\",\"capacity\":\"CHAIR\",\"from\":\"2099-01-01\"" + account + "}");
        refused(chair, cancel, "{\"reason\":\"No\"}", 403, "forbidden");
        taken(
                office,
                "change-seat",
                "{\"seat\":\"s1\",\"capacity\":\"CHAIR\",\"from\":\""
                        + LocalDate.now().minusDays(1) + "\"}");
        assertThat(get(chair.token(), "/api/boards/" + board).statusCode()).isEqualTo(200);
        taken(office, "hand-over-seat", "{\"seat\":\"s1\",\"post\":\"Deputy mayor\",\"reason\":\"Mayor making\"}");
        refused(chair, cancel, "{\"reason\":\"No\"}", 403, "forbidden");
        taken(office, "hand-over-seat", "{\"seat\":\"s1\",\"post\":\"Mayor\"" + account + "}");
        taken(chair, cancel, "{\"reason\":\"No business\"}");
        taken(office, "release-member", "{\"seat\":\"s1\"}");
        assertThat(get(chair.token(), "/api/boards/" + board).statusCode()).isEqualTo(403);
    }

    @Test
    void theNextMeetingIsProposedByTheRhythmWithItsDeadlines() {
        Somebody reader = somebody();
        seat("{\"post\":\"Ward member\",\"capacity\":\"OBSERVER\",\"account\":\"" + reader.account() + "\"}");
        String path = "/api/boards/" + board + "/next-meeting";
        JsonNode none = read(reader, path).get("next");
        assertThat(none.has("suggested")).isFalse();
        assertThat(none.get("deadlines").get("papersOut").intValue()).isEqualTo(5);

        taken(
                office,
                "set-cadence",
                """
                {"cadence": "every month, on its fourth Monday",
                 "rhythm": {"every": 1, "unit": "MONTH", "day": "MONDAY", "week": 4}}""");
        taken(office, "set-standing-items", "{\"items\":[{\"heading\":\"Apologies\",\"kind\":\"APOLOGIES\"}]}");
        taken(office, "set-deadlines", "{\"papersOut\":6,\"draftMinutes\":10}");
        opened("/api/meetings", "{\"board\":\"" + board + "\",\"date\":\"2027-03-22\"}");
        JsonNode next = read(reader, path).get("next");
        assertThat(next.get("scheduled").get("date").stringValue()).isEqualTo("2027-03-22");
        assertThat(next.get("papersOut").stringValue()).isEqualTo("2027-03-11");
        assertThat(next.get("draftMinutes").stringValue()).isEqualTo("2027-04-07");
        assertThat(next.get("suggested").stringValue()).isEqualTo("2027-04-26");
        assertThat(next.get("suggestedOnWorkingDay").booleanValue()).isTrue();
        assertThat(next.get("standingItems").get(0).get("heading").stringValue())
                .isEqualTo("Apologies");

        taken(office, "set-cadence", "{\"cadence\":\"when needed\"}");
        assertThat(read(reader, path).get("next").has("suggested")).isFalse();
        assertThat(get(reader.token(), "/api/boards/" + another + "/next-meeting")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> page = get(reader.token(), "/boards/" + board);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("papers out by 11 March 2027", "Apologies", "observer");
    }

    @Test
    void numbersOfMinutesAreReservedForOneMeetingEach() {
        Somebody clerk = somebody();
        seat("{\"post\":\"Clerk\",\"capacity\":\"SECRETARY\",\"account\":\"" + clerk.account() + "\"}");
        String meeting = opened("/api/meetings", MEETING.formatted(board));
        String foreign = opened("/api/meetings", MEETING.formatted(another));
        taken(office, "set-minute-numbering", "{\"numbering\":\"RUNNING\",\"next\":248}");
        String reserve = "/api/boards/" + board + "/reserve-minute-numbers";
        taken(clerk, reserve, "{\"meeting\":\"" + meeting + "\",\"count\":3}");
        refused(
                clerk,
                reserve,
                "{\"meeting\":\"" + foreign + "\",\"count\":3}",
                422,
                "numbers-are-for-a-meeting-of-the-board");
    }

    private void seat(String body) {
        taken(office, "seat-member", body);
    }

    private void taken(String token, String command, String body) {
        HttpResponse<String> answer = post(token, "/api/boards/" + board + "/" + command, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode taken(Somebody who, String path, String body) {
        HttpResponse<String> answer = post(who.token(), path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    private void refused(Somebody who, String path, String body, int status, String code) {
        HttpResponse<String> answer = post(who.token(), path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.mapper().readTree(answer.body()).get("code").stringValue())
                .isEqualTo(code);
    }

    private JsonNode read(Somebody who, String path) {
        HttpResponse<String> answer = get(who.token(), path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    private Somebody somebody() {
        String admin = new Cast(this, jdbc, tokens).admin();
        HttpResponse<String> answer = post(admin, "/api/accounts", "{\"post\":\"Somebody\"}");
        String account = Json.mapper().readTree(answer.body()).get("id").stringValue();
        String token = tokens.issue(AccountId.of(account), new Label("Test"), Duration.ofHours(1))
                .token();
        return new Somebody(account, token);
    }

    private String board(String programme, String name) {
        return opened("/api/boards", "{\"programme\":\"" + programme + "\",\"name\":\"" + name + "\"}");
    }

    private String opened(String path, String body) {
        HttpResponse<String> answer = post(office, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }
}

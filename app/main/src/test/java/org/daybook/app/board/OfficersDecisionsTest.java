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

/** What an officer decides under a power that a board delegated to them, and what a seat on the board shows of it. */
class OfficersDecisionsTest extends RunningDaybook {

    private static final String DECISION =
            """
            {"heading": "Contract for training", "outcome": "APPROVED",
             "authority": {"how": "BY_AN_OFFICER", "ofBoard": "%s", %s},
             "wording": {"decided": "The contract is let."}}
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private String office;
    private String secretary;
    private String programme;
    private String board;
    private Somebody officer;

    /** An account without a role. */
    private record Somebody(String account, String token) {}

    @BeforeEach
    void aBoardDelegatesAPower() {
        cast = new Cast(this, jdbc, tokens);
        office = cast.a(Role.PROGRAMME_OFFICE).token();
        secretary = cast.a(Role.BOARD_SECRETARY).token();
        programme = opened(office, "/api/programmes", "{\"name\":\"Programme " + UUID.randomUUID() + "\"}");
        board = opened(office, "/api/boards", "{\"programme\":\"" + programme + "\",\"name\":\"Cabinet\"}");
        officer = somebody();
        delegate("contracts", "Director of Finance", officer, "Contracts up to 100,000 pounds");
    }

    @Test
    void anOfficerRecordsWhatTheyDecidedUnderTheirPowerAndItsPageSaysWhoDelegatedIt() {
        String id = opened(officer.token(), "/api/decisions", DECISION.formatted(board, "\"power\":\"contracts\""));
        JsonNode decision = read(officer.token(), "/api/decisions/" + id).get("decision");
        assertThat(decision.get("officer").stringValue()).isEqualTo("Director of Finance");
        assertThat(decision.at("/power/power").stringValue()).isEqualTo("Contracts up to 100,000 pounds");
        assertThat(read(officer.token(), "/api/decisions/" + id + "/history")
                        .at("/items/0/by/role")
                        .stringValue())
                .isEqualTo("OFFICER_UNDER_DELEGATION");
        String page = get(officer.token(), "/decisions/" + id).body();
        assertThat(page)
                .contains("Contracts up to 100,000 pounds", "delegated by the board to this post")
                .doesNotContain("not checked");
        String restated =
                "{\"wording\":{\"decided\":\"The contract is let for a year.\"},\"reason\":\"Term left out\"}";
        assertThat(post(officer.token(), "/api/decisions/" + id + "/restate-decision", restated)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anOfficerUsesNoPowerOfAnotherAndNoneThatWasEnded() {
        delegate("staff", "Director of HR", somebody(), "Appointments below director");
        String own = "an-officer-decides-under-a-power-of-their-own";
        refused(officer, "\"power\":\"staff\"", 403, own);
        refused(officer, "\"officer\":\"Director of Finance\",\"delegation\":\"Scheme, 4\"", 403, own);
        refused(
                officer,
                "\"power\":\"contracts\",\"officer\":\"Director of HR\"",
                422,
                "power-is-delegated-to-the-officer");
        refused(officer, "\"power\":\"none\"", 422, "power-is-delegated");
        String end = "{\"delegation\":\"contracts\",\"reason\":\"New scheme\",\"effectiveOn\":\"%s\"}";
        HttpResponse<String> ended =
                post(office, "/api/boards/" + board + "/end-delegation", end.formatted(LocalDate.now()));
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        refused(officer, "\"power\":\"contracts\"", 403, "forbidden");
    }

    @Test
    void whatIsRecordedInWordsAloneIsShownAsNotChecked() {
        String words = "\"officer\":\"Director of Finance\",\"delegation\":\"Scheme of delegation, 4\"";
        String id = opened(secretary, "/api/decisions", DECISION.formatted(board, words));
        assertThat(get(secretary, "/decisions/" + id).body()).contains("Scheme of delegation, 4", "not checked");
    }

    @Test
    void aSecretarySelectsThePowerAndNeedsNeitherBoardNorOfficer() {
        String form = get(secretary, "/decisions/do/register-decision").body();
        assertThat(form).contains("Cabinet: Director of Finance, Contracts up to 100,000 pounds");
        assertThat(form).contains(board + "|contracts");
    }

    @Test
    void aSeatAloneShowsTheDecisionsOfItsBoardInTheRegisterAndOnTheirPagesAndNoOther() {
        String id = opened(officer.token(), "/api/decisions", DECISION.formatted(board, "\"power\":\"contracts\""));
        String another = opened(office, "/api/boards", "{\"programme\":\"" + programme + "\",\"name\":\"Planning\"}");
        String foreign =
                """
                {"heading": "Not for the cabinet", "outcome": "APPROVED",
                 "authority": {"how": "BY_CORRESPONDENCE", "ofBoard": "%s"},
                 "wording": {"decided": "Agreed."}}
                """;
        String other = opened(secretary, "/api/decisions", foreign.formatted(another));
        Somebody member = somebody();
        String seat = "{\"post\":\"Ward member\",\"capacity\":\"MEMBER\",\"account\":\"" + member.account() + "\"}";
        assertThat(post(office, "/api/boards/" + board + "/seat-member", seat).statusCode())
                .isEqualTo(200);

        JsonNode items = read(member.token(), "/api/decisions").get("items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/record/id").stringValue()).isEqualTo(id);
        assertThat(read(member.token(), "/api/decisions?board=" + board).get("items"))
                .hasSize(1);
        assertThat(get(member.token(), "/api/decisions/" + other).statusCode()).isEqualTo(404);
        HttpResponse<String> page = get(member.token(), "/decisions");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Contract for training", "Cabinet").doesNotContain("Not for the cabinet");
        assertThat(get(member.token(), "/decisions/" + id).body()).contains("The contract is let.");
    }

    private void delegate(String id, String post, Somebody to, String power) {
        String body = "{\"delegation\":\"%s\",\"post\":\"%s\",\"account\":\"%s\",\"power\":\"%s\"}"
                .formatted(id, post, to.account(), power);
        HttpResponse<String> answer = post(office, "/api/boards/" + board + "/delegate-power", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void refused(Somebody who, String authority, int status, String code) {
        HttpResponse<String> answer = post(who.token(), "/api/decisions", DECISION.formatted(board, authority));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.mapper().readTree(answer.body()).get("code").stringValue())
                .isEqualTo(code);
    }

    private JsonNode read(String token, String path) {
        HttpResponse<String> answer = get(token, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    private Somebody somebody() {
        HttpResponse<String> answer = post(cast.admin(), "/api/accounts", "{\"post\":\"Somebody\"}");
        String account = Json.mapper().readTree(answer.body()).get("id").stringValue();
        String token = tokens.issue(AccountId.of(account), new Label("Test"), Duration.ofHours(1))
                .token();
        return new Somebody(account, token);
    }

    private String opened(String token, String path, String body) {
        HttpResponse<String> answer = post(token, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }
}

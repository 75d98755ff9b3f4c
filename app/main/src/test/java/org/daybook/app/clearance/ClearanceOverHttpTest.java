package org.daybook.app.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.daybook.app.Awaited;
import org.daybook.app.Cast;
import org.daybook.app.Cast.Player;
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

/** An update on its way from its owner to the sponsor and back, over HTTP. */
class ClearanceOverHttpTest extends RunningDaybook {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/London")).toString();
    private static final String REQUEST = "{\"reportingDate\":\"" + TODAY + "\"}";
    private static final String CLEAR = "{\"clearance\":1}";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Player office;
    private Player owner;
    private Player sponsor;
    private String programme;
    private String workstream;

    @BeforeEach
    void aWorkstreamWithASponsor() {
        Cast cast = new Cast(this, jdbc, tokens);
        office = cast.another(Role.PROGRAMME_OFFICE);
        owner = cast.another(Role.OWNER);
        sponsor = somebody(cast);
        programme = text(taken(office, "/api/programmes", "{\"name\":\"Programme " + UUID.randomUUID() + "\"}"), "id");
        workstream = text(
                taken(office, "/api/workstreams", "{\"programme\":\"" + programme + "\",\"name\":\"Leadership\"}"),
                "id");
        act(office, "assign-owner", "{\"post\":\"Head of Learning\",\"account\":\"" + owner.account() + "\"}");
        act(office, "change-rag", "{\"dimension\":\"PROJECT\",\"rating\":\"AMBER\"}");
    }

    @Test
    void withoutTheRuleNothingIsDifferent() {
        assertThat(answer().get("required").booleanValue()).isFalse();
        refused(owner, "request-clearance", REQUEST, 409, "clearance-is-requested-where-the-programme-wants-it");
        act(owner, "submit-update", REQUEST);
        assertThat(frozen(1)).doesNotContain("cleared");
        assertThat(page(owner, "/workstreams/" + workstream + "/desk/preview")).doesNotContain("Ask for clearance");
    }

    @Test
    void anUpdateIsClearedAndThenSubmittedAsItWasCleared() {
        wanted();
        refused(owner, "submit-update", REQUEST, 409, "only-a-cleared-update-is-submitted");
        assertThat(page(owner, "/workstreams/" + workstream + "/desk/preview"))
                .contains("Ask the sponsor, Director of HR, to clear this one", "Ask for clearance of the update")
                .doesNotContain("Submit update 1");
        act(owner, "request-clearance", "{\"reportingDate\":\"" + TODAY + "\",\"note\":\"The board asked for it\"}");
        assertThat(page(owner, "/workstreams/" + workstream + "/desk/preview"))
                .contains("Waiting for the sponsor, Director of HR, to clear it")
                .doesNotContain("Submit update 1");

        JsonNode waiting = items(read(sponsor, "/api/clearances?mine=true"));
        assertThat(waiting).hasSize(1);
        assertThat(text(waiting.get(0), "note")).isEqualTo("The board asked for it");
        assertThat(waiting.get(0).get("daysWaiting").intValue()).isZero();
        assertThat(text(waiting.get(0).get("requestedBy"), "account")).isEqualTo(owner.account());
        assertThat(items(read(owner, "/api/clearances?mine=true"))).isEmpty();
        assertThat(page(sponsor, "/")).contains("Updates waiting for your clearance", "Leadership: update for");
        assertThat(page(sponsor, "/clearances")).contains("Leadership", "Director of HR");
        assertThat(page(sponsor, clearancePage()))
                .contains("The board asked for it", "do/clear-update?about=1", "do/send-back-update?about=1");
        assertThat(page(owner, clearancePage())).doesNotContain("do/clear-update");

        act(sponsor, "clear-update", CLEAR);
        JsonNode cleared = answer();
        assertThat(text(cleared.get("items").get(0), "status")).isEqualTo("CLEARED");
        assertThat(cleared.get("changedSince").booleanValue()).isFalse();
        assertThat(text(cleared.get("items").get(0).get("answeredBy"), "role")).isEqualTo("SPONSOR");
        assertThat(items(read(sponsor, "/api/clearances"))).noneMatch(this::isOfTheWorkstream);
        assertThat(page(owner, "/workstreams/" + workstream + "/desk/preview"))
                .contains("Cleared by Somebody on", "Submit update 1");
        act(owner, "submit-update", REQUEST);
        assertThat(frozen(1)).contains("\"cleared\":{\"by\":\"Somebody\",\"number\":1,\"on\":\"" + TODAY + "\"}");
        assertThat(page(owner, "/workstreams/" + workstream + "/updates/1")).contains("Cleared by Somebody on");
        refused(owner, "submit-update", REQUEST, 409, "only-a-cleared-update-is-submitted");
    }

    @Test
    void aChangeAfterTheRequestMakesItStaleAndThatIsSaid() {
        wanted();
        act(owner, "request-clearance", REQUEST);
        act(sponsor, "clear-update", CLEAR);
        act(owner, "change-rag", "{\"dimension\":\"PROJECT\",\"rating\":\"GREEN\"}");
        assertThat(answer().get("changedSince").booleanValue()).isTrue();
        refused(owner, "submit-update", REQUEST, 409, "slide-is-as-it-was-when-clearance-was-requested");
        assertThat(page(owner, "/workstreams/" + workstream + "/desk/preview"))
                .contains("The clearance counts no more: ask again.")
                .doesNotContain("Submit update 1");
        assertThat(page(sponsor, clearancePage())).contains("this clearance counts no more");

        act(owner, "request-clearance", REQUEST);
        assertThat(answer().get("changedSince").booleanValue()).isFalse();
        taken(
                office,
                "/api/programmes/" + programme + "/word-rag",
                "{\"red\":\"Late\",\"amber\":\"At risk\",\"green\":\"On course\",\"notRated\":\"TBD\"}");
        assertThat(answer().get("changedSince").booleanValue()).isTrue();
        refused(sponsor, "clear-update", "{\"clearance\":2}", 409, "slide-is-as-it-was-when-clearance-was-requested");

        act(owner, "request-clearance", REQUEST);
        act(sponsor, "clear-update", "{\"clearance\":3}");
        taken(office, "/api/programmes/" + programme + "/mark-programme", "{\"marking\":\"OFFICIAL_SENSITIVE\"}");
        assertThat(answer().get("changedSince").booleanValue()).isTrue();
        refused(owner, "submit-update", REQUEST, 409, "slide-is-as-it-was-when-clearance-was-requested");
    }

    @Test
    void aSponsorSendsBackWithTheReason() {
        wanted();
        act(owner, "request-clearance", REQUEST);
        refused(sponsor, "send-back-update", "{\"clearance\":1}", 422, "invalid-value");
        act(sponsor, "send-back-update", "{\"clearance\":1,\"reason\":\"Say what the award costs\"}");
        assertThat(page(owner, "/workstreams/" + workstream + "/desk/preview"))
                .contains("sent it back on", "Say what the award costs", "Ask for clearance of the update");
        refused(owner, "submit-update", REQUEST, 409, "only-a-cleared-update-is-submitted");
    }

    @Test
    void nobodyButTheSponsorClearsAndWhoSponsorsItNoMoreReadsItNoMore() {
        wanted();
        act(owner, "request-clearance", REQUEST);
        refused(owner, "clear-update", CLEAR, 403, "only-the-sponsor-may-clear");
        refused(office, "clear-update", CLEAR, 403, "only-the-sponsor-may-clear");
        assertThat(get(sponsor.token(), "/api/workstreams/" + workstream + "/slide")
                        .statusCode())
                .isEqualTo(200);
        assertThat(items(read(sponsor, "/api/workstreams"))).hasSize(1);
        assertThat(items(read(sponsor, "/api/programmes"))).isEmpty();
        refused(
                sponsor,
                "change-rag",
                "{\"dimension\":\"PROJECT\",\"rating\":\"GREEN\"}",
                403,
                "only-the-owner-may-update");
        act(office, "assign-sponsor", "{\"post\":\"Chief executive\"}");
        assertThat(post(sponsor.token(), "/api/workstreams/" + workstream + "/clear-update", CLEAR)
                        .statusCode())
                .isEqualTo(403);
        Awaited.until(
                "the register has heard of the other sponsor",
                () -> get(sponsor.token(), "/api/workstreams/" + workstream + "/slide")
                                .statusCode()
                        == 403);
    }

    private void wanted() {
        taken(office, "/api/programmes/" + programme + "/set-clearance-rule", "{\"rule\":\"BY_SPONSOR\"}");
        act(office, "assign-sponsor", "{\"post\":\"Director of HR\",\"account\":\"" + sponsor.account() + "\"}");
    }

    private String clearancePage() {
        return "/workstreams/" + workstream + "/clearance";
    }

    private boolean isOfTheWorkstream(JsonNode item) {
        return text(item.get("workstream"), "id").equals(workstream);
    }

    private JsonNode answer() {
        return read(office, "/api/workstreams/" + workstream + "/clearances");
    }

    private String frozen(int number) {
        return get(office.token(), "/api/workstreams/" + workstream + "/updates/" + number)
                .body();
    }

    private String page(Player who, String path) {
        HttpResponse<String> answer = get(who.token(), path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private void act(Player who, String command, String body) {
        taken(who, "/api/workstreams/" + workstream + "/" + command, body);
    }

    private JsonNode taken(Player who, String path, String body) {
        HttpResponse<String> answer = post(who.token(), path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    private void refused(Player who, String command, String body, int status, String code) {
        HttpResponse<String> answer = post(who.token(), "/api/workstreams/" + workstream + "/" + command, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(text(Json.mapper().readTree(answer.body()), "code")).isEqualTo(code);
    }

    private JsonNode read(Player who, String path) {
        HttpResponse<String> answer = get(who.token(), path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    private static JsonNode items(JsonNode list) {
        return list.get("items");
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    /** An account without a role. */
    private Player somebody(Cast cast) {
        HttpResponse<String> answer = post(cast.admin(), "/api/accounts", "{\"post\":\"Somebody\"}");
        String account = text(Json.mapper().readTree(answer.body()), "id");
        return new Player(
                account,
                tokens.issue(AccountId.of(account), new Label("Test"), Duration.ofHours(1))
                        .token());
    }
}

package org.daybook.app.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.app.Awaited;
import org.daybook.app.Cast;
import org.daybook.app.PlainBrowser;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The owner's desk over plain HTTP: what its forms record, refuse and keep. */
class DeskTest extends RunningDaybook {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private String office;
    private String workstream;
    private long version;

    @BeforeEach
    void aWorkstream() {
        cast = new Cast(this, jdbc, tokens);
        office = cast.a(Role.PROGRAMME_OFFICE).token();
        String programme = opened("/api/programmes", "{\"name\":\"Programme %s\"}".formatted(UUID.randomUUID()));
        workstream = opened("/api/workstreams", "{\"programme\":\"%s\",\"name\":\"Retention\"}".formatted(programme));
        version = 0;
        Awaited.until("the workstream shows", () -> get(office, desk()).statusCode() != 404);
    }

    private String opened(String path, String body) {
        HttpResponse<String> answer = post(office, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }

    private String desk() {
        return "/workstreams/" + workstream + "/desk";
    }

    private HttpResponse<String> send(String who, String path, String key, Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>(typed);
        fields.put("key", key);
        fields.put("seen", Long.toString(version));
        String form = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(with(who, desk() + "/" + path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private long entries() {
        HttpResponse<String> history = get(office, "/api/workstreams/" + workstream + "/history?atLeast=" + version);
        JsonNode items = Json.mapper().readTree(history.body()).get("items");
        return items.size();
    }

    @Test
    void aSecondClickRecordsNothingMore() {
        Map<String, String> typed = Map.of("text", "Said once");
        HttpResponse<String> first = send(office, "record-progress", "k1", typed);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/desk?recorded=1#progress");
        HttpResponse<String> second = send(office, "record-progress", "k1", typed);
        assertThat(second.statusCode()).isEqualTo(303);
        version = 1;
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void whoeverGoesBackToAFormThatWasSentAndAltersItIsToldSoAndMaySendItAgain() {
        send(office, "record-progress", "k1", Map.of("text", "As first sent"));
        version = 1;
        HttpResponse<String> altered = send(office, "record-progress", "k1", Map.of("text", "As altered"));
        assertThat(altered.statusCode()).isEqualTo(422);
        assertThat(altered.body())
                .contains("You have already recorded this form", "As altered")
                .doesNotContain("value=\"k1\"");
    }

    @Test
    void whatWasTypedAboutSomethingThatHasGoneMeanwhileComesBack() {
        post(office, "/api/workstreams/" + workstream + "/plan-next-step", "{\"nextStep\":\"n\",\"text\":\"Meet\"}");
        post(office, "/api/workstreams/" + workstream + "/finish-next-step", "{\"nextStep\":\"n\"}");
        version = 2;
        HttpResponse<String> gone =
                send(office, "drop-next-step", "k1", Map.of("thing", "n", "reason", "A long reason"));
        assertThat(gone.statusCode()).isEqualTo(409);
        assertThat(gone.body()).contains("A long reason");
    }

    @Test
    void theIdOfAThingIsNothingButThat() {
        HttpResponse<String> evil =
                send(office, "drop-next-step", "k1", Map.of("thing", "n']\r\nX-Evil: 1", "reason", "No"));
        assertThat(evil.statusCode()).isEqualTo(422);
        assertThat(evil.body()).contains("\"field\":\"thing\"");
    }

    @Test
    void whoeverHasSeenAnOlderVersionIsShownWhatCameSinceAndWhatTheyTyped() {
        send(office, "record-progress", "k1", Map.of("text", "Said by another"));
        HttpResponse<String> stale = send(office, "plan-next-step", "k2", Map.of("text", "Typed <i>before</i> that"));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains("Said by another", "Typed &lt;i&gt;before&lt;/i&gt; that", "name=\"seen\" value=\"1\"");
        version = 1;
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void aDraftIsReadByNobodyElseAndGoesWhenItIsRecorded() {
        HttpResponse<String> kept = send(office, "record-progress/draft", "k1", Map.of("text", "Half a thought"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).contains("not in the record yet");
        assertThat(get(office, desk()).body()).contains("Half a thought", "value=\"k1\"");
        String another = cast.another(Role.PROGRAMME_OFFICE).token();
        assertThat(get(another, desk()).body()).doesNotContain("Half a thought");
        send(office, "record-progress", "k1", Map.of("text", "A whole thought"));
        assertThat(get(office, desk()).body()).contains("A whole thought").doesNotContain("Half a thought");
    }

    @Test
    void aDraftThatIsEmptiedIsNone() {
        send(office, "record-progress/draft", "k1", Map.of("text", "Half a thought"));
        send(office, "record-progress/draft", "k1", Map.of("text", "  "));
        assertThat(get(office, desk()).body()).doesNotContain("Half a thought", "kept on");
    }

    @Test
    void aDraftLongerThanAnyEntryIsNotKept() {
        PlainBrowser browser = signedIn(cast.another(Role.PROGRAMME_OFFICE));
        HttpResponse<String> kept = browser.form(
                desk(),
                desk() + "/record-progress/draft",
                "key=k1&seen=" + version + "&text=" + "x".repeat(300 * 1024));
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.body()).contains("draft-too-big");
    }

    private PlainBrowser signedIn(Cast.Player player) {
        String name = "draft." + UUID.randomUUID();
        String oneTime = Json.mapper()
                .readTree(send(with(cast.admin(), "/api/accounts/" + player.account() + "/credentials")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{\"loginName\":\"" + name + "\"}")))
                        .body())
                .get("oneTimePassword")
                .asString();
        PlainBrowser browser = new PlainBrowser(uri("/"));
        browser.signIn(name, oneTime);
        browser.choosePassword(oneTime, "correct-horse-battery");
        browser.signIn(name, "correct-horse-battery");
        return browser;
    }

    @Test
    void draftsAreToldToWhoeverAsksWhatIsHeldAndErasedWithTheAccount() {
        Cast.Player leaving = cast.another(Role.PROGRAMME_OFFICE);
        send(leaving.token(), "record-progress/draft", "k1", Map.of("text", "Half a thought"));
        String account = "/api/accounts/" + leaving.account();
        assertThat(get(cast.admin(), account + "/held").body()).contains("Half a thought");
        post(cast.admin(), account + "/suspend-account", "{\"reason\":\"Left the post.\"}");
        assertThat(send(with(cast.admin(), account + "/credentials").DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(get(cast.admin(), account + "/held").body()).doesNotContain("Half a thought");
    }

    @Test
    void nobodyWritesAtADeskThatIsNotTheirs() {
        String owner = cast.a(Role.OWNER).token();
        String board = cast.a(Role.BOARD).token();
        assertThat(get(owner, desk()).body()).contains("not-your-desk");
        assertThat(send(owner, "record-progress", "k1", Map.of("text", "No")).statusCode())
                .isEqualTo(403);
        assertThat(send(board, "record-progress/draft", "k1", Map.of("text", "No"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(cast.a(Role.BOARD_SECRETARY).token(), "change-rag", "k1", Map.of("rating", "GREEN"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aFormThatIsNoneOrWasAlteredIsRefusedByName() {
        assertThat(send(office, "rewrite-history", "k1", Map.of()).statusCode()).isEqualTo(404);
        assertThat(send(office, "record-progress", "", Map.of("text", "No")).body())
                .contains("\"field\":\"key\"");
        HttpResponse<String> unseen = send(with(office, desk() + "/record-progress")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=No&key=k")));
        assertThat(unseen.body()).contains("\"field\":\"seen\"");
        assertThat(get(office, desk() + "/reword-deliverable?thing=none").statusCode())
                .isEqualTo(404);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aClosedWorkstreamTakesNothingUntilItIsReopened() {
        assertThat(send(office, "close-workstream", "k1", Map.of("reason", "Ended"))
                        .statusCode())
                .isEqualTo(303);
        version = 1;
        assertThat(send(office, "record-progress", "k2", Map.of("text", "No")).statusCode())
                .isEqualTo(403);
        assertThat(send(office, "reopen-workstream", "k3", Map.of("reason", "Goes on"))
                        .statusCode())
                .isEqualTo(303);
    }
}

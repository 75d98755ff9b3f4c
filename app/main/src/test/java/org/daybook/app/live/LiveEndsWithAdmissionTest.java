package org.daybook.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.app.Cast;
import org.daybook.app.PlainBrowser;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page that is open hears nothing more, and is told to stop, once its reader is not let in any more. */
@Timeout(60)
class LiveEndsWithAdmissionTest extends RunningDaybook {

    private static final String CHOSEN = "correct horse battery";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private Cast.Player reader;
    private String office;
    private String programme;
    private String workstream;

    @BeforeEach
    void aWorkstream() {
        cast = new Cast(this, jdbc, tokens);
        reader = cast.another(Role.BOARD);
        office = cast.a(Role.PROGRAMME_OFFICE).token();
        programme = opened("/api/programmes", "{\"name\":\"Programme %s\"}".formatted(UUID.randomUUID()));
        workstream = opened("/api/workstreams", "{\"programme\":\"%s\",\"name\":\"Retention\"}".formatted(programme));
        get(office, "/api/workstreams/" + workstream + "/slide?atLeast=0");
    }

    @Test
    void whenItsTokenIsRevoked() throws Exception {
        String token = Json.mapper()
                .readTree(get(reader.token(), "/api/me/tokens").body())
                .at("/items/0/id")
                .stringValue();
        assertEnds(() -> send(with(cast.admin(), account() + "/tokens/" + token).DELETE()));
    }

    @Test
    void whenItsTokenIsRevokedOnAnotherNode() throws Exception {
        assertEnds(() -> {
            jdbc.sql("update account.token set revoked_at = now() where account = cast(? as uuid)")
                    .param(reader.account())
                    .update();
            // The other node says so only once nobody remembers that the token was good.
            while (get(reader.token(), "/api/me").statusCode() != 401) Thread.onSpinWait();
        });
    }

    @Test
    void whenItsAccountIsSuspended() throws Exception {
        assertEnds(() -> post(cast.admin(), account() + "/suspend-account", "{\"reason\":\"Left the post.\"}"));
    }

    @Test
    void whenTheRoleIsWithdrawnInWhichItReads() throws Exception {
        assertEnds(() -> post(cast.admin(), account() + "/withdraw-role", "{\"role\":\"BOARD\"}"));
    }

    @Test
    void whenItsSessionEnds() throws Exception {
        PlainBrowser browser = signedIn("listens");
        HttpResponse<Stream<String>> open = HttpClient.newBuilder()
                .cookieHandler(browser.cookies())
                .build()
                .send(request(listening()).build(), BodyHandlers.ofLines());
        assertEnds(open, () -> browser.form("/password", "/logout", ""));
    }

    @Test
    void butNotWhenItMayStillReadInAnotherRole() throws Exception {
        String grant = "{\"role\":\"AUDITOR\",\"programmes\":[\"%s\"]}".formatted(programme);
        post(cast.admin(), account() + "/grant-role", grant);
        try (Stream<String> lines = listen(with(reader.token(), listening())).body()) {
            post(cast.admin(), account() + "/withdraw-role", "{\"role\":\"BOARD\"}");
            record();
            assertThat(lines.takeWhile(line -> !line.equals("data:1"))).doesNotContain("event:end");
        }
    }

    private void assertEnds(Runnable ending) throws Exception {
        assertEnds(listen(with(reader.token(), listening())), ending);
    }

    private void assertEnds(HttpResponse<Stream<String>> open, Runnable ending) {
        assertThat(open.statusCode()).isEqualTo(200);
        try (Stream<String> lines = open.body()) {
            ending.run();
            record();
            List<String> heard = lines.toList();
            assertThat(heard).contains("event:end").doesNotContain("event:entry");
        }
    }

    private void record() {
        assertThat(post(office, "/api/workstreams/" + workstream + "/record-progress", "{\"text\":\"Said since\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private String listening() {
        return "/live/workstreams/" + workstream + "?seen=0";
    }

    private static HttpResponse<Stream<String>> listen(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.GET().build(), BodyHandlers.ofLines());
    }

    private PlainBrowser signedIn(String name) {
        HttpResponse<String> answer = send(with(cast.admin(), account() + "/credentials")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"loginName\":\"" + name + "\"}")));
        String oneTime =
                Json.mapper().readTree(answer.body()).get("oneTimePassword").stringValue();
        PlainBrowser browser = new PlainBrowser(uri("/"));
        browser.signIn(name, oneTime);
        browser.choosePassword(oneTime, CHOSEN);
        browser.signIn(name, CHOSEN);
        return browser;
    }

    private String account() {
        return "/api/accounts/" + reader.account();
    }

    private String opened(String path, String body) {
        HttpResponse<String> answer = post(office, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }
}

package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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

/** Nobody but the owner of an account makes what acts as that account, and the owner is told who else could have. */
class TokensOfOnesOwnTest extends RunningDaybook {

    private static final String CHOSEN = "correct horse battery";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private Cast.Player player;

    @BeforeEach
    void somebody() {
        cast = new Cast(this, jdbc, tokens);
        player = cast.another(Role.OWNER);
    }

    @Test
    void anAdministratorMakesNoTokenForAnother() {
        HttpResponse<String> answer =
                post(cast.admin(), "/api/accounts/" + player.account() + "/tokens", "{\"label\":\"Theirs\"}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(listed(player.token())).doesNotContain("Theirs");
    }

    @Test
    void aTokenMakesNoOtherOverTheApi() {
        HttpResponse<String> answer = post(player.token(), "/api/me/tokens", "{\"label\":\"Child\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"password-needed\"");
        assertThat(listed(player.token())).doesNotContain("Child");
    }

    @Test
    void aTokenMakesNoOtherOnThePage() {
        HttpResponse<String> answer = send(with(player.token(), "/account/tokens")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("label=Child&days=90")));
        assertThat(answer.body()).doesNotContain("dbk_");
        assertThat(listed(player.token())).doesNotContain("Child");
    }

    @Test
    void whoIsSignedInMakesTheirOwn() {
        PlainBrowser browser = signedIn("own.tokens");
        assertThat(get(browser.ownToken(), "/api/me").body()).contains(player.account());
        assertThat(listed(player.token())).contains("\"madeBy\":\"OWNER\"");
    }

    @Test
    void theOwnerIsToldThatAOneTimePasswordWasHandedOut() {
        PlainBrowser browser = signedIn("told.of.it");
        assertThat(browser.get("/api/me").body()).contains("\"oneTimePasswords\":[{", "Installation administrator");
        assertThat(browser.get("/account").body())
                .contains("One-time passwords for your account", "Installation administrator");
        handOut("told.of.it");
        assertThat(Json.mapper()
                        .readTree(get(player.token(), "/api/me").body())
                        .get("oneTimePasswords")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void thatOneWasHandedOutStaysOnRecordWhenTheCredentialIsErased() {
        handOut("erased.later");
        post(cast.admin(), "/api/accounts/" + player.account() + "/suspend-account", "{\"reason\":\"Left the post.\"}");
        send(with(cast.admin(), "/api/accounts/" + player.account() + "/credentials")
                .DELETE());
        assertThat(get(cast.admin(), "/api/accounts/" + player.account() + "/held")
                        .body())
                .contains("\"oneTimePasswords\":[{");
    }

    private String listed(String token) {
        return get(token, "/api/me/tokens").body();
    }

    private PlainBrowser signedIn(String name) {
        String oneTime = handOut(name);
        PlainBrowser browser = new PlainBrowser(uri("/"));
        browser.signIn(name, oneTime);
        browser.choosePassword(oneTime, CHOSEN);
        browser.signIn(name, CHOSEN);
        return browser;
    }

    private String handOut(String name) {
        HttpResponse<String> answer = send(with(cast.admin(), "/api/accounts/" + player.account() + "/credentials")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"loginName\":\"" + name + "\"}")));
        return Json.mapper().readTree(answer.body()).get("oneTimePassword").stringValue();
    }
}

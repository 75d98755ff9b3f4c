package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.app.Awaited;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in by password or token, and being out at once. */
class ComingInTest extends RunningDaybook {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String CHOSEN = "correct horse battery";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private Cast.Player player;

    @BeforeEach
    void somebody() {
        cast = new Cast(this, jdbc, tokens);
        player = cast.another(Role.BOARD);
    }

    @Test
    void aTokenMayWhatItsAccountMayAndTellsWhoItIs() {
        assertThat(get(player.token(), "/api/me").body()).contains(player.account(), "\"role\":\"BOARD\"");
        assertThat(get(player.token(), "/api/portfolio").statusCode()).isEqualTo(200);
    }

    @Test
    void aRevokedTokenIsRefusedAtOnce() {
        String id = Json.mapper()
                .readTree(get(player.token(), "/api/me/tokens").body())
                .at("/items/0/id")
                .stringValue();
        assertThat(send(with(player.token(), "/api/me/tokens/" + id).DELETE()).statusCode())
                .isEqualTo(204);
        HttpResponse<String> refused = get(player.token(), "/api/me");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(h -> assertThat(h).contains("invalid_token"));
    }

    @Test
    void aSuspendedAccountIsRefusedAtOnceByTokenAndBySession() throws Exception {
        signIn("suspended", handOut("suspended"));
        assertThat(browse("/api/me").statusCode()).isEqualTo(200);
        post(cast.admin(), "/api/accounts/" + player.account() + "/suspend-account", "{\"reason\":\"Left the post.\"}");
        assertThat(get(player.token(), "/api/me").statusCode()).isEqualTo(401);
        assertThat(browse("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aSuspendedAccountIsHandedNothingToComeInWith() {
        String account = "/api/accounts/" + player.account();
        post(cast.admin(), account + "/suspend-account", "{\"reason\":\"Left the post.\"}");
        HttpResponse<String> password = send(with(cast.admin(), account + "/credentials")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"loginName\":\"left\"}")));
        assertThat(password.statusCode()).isEqualTo(409);
        assertThat(password.body()).contains("suspended-account-takes-nothing");
    }

    @Test
    void aWithdrawnRoleCountsAtOnce() {
        assertThat(get(player.token(), "/api/portfolio").statusCode()).isEqualTo(200);
        post(cast.admin(), "/api/accounts/" + player.account() + "/withdraw-role", "{\"role\":\"BOARD\"}");
        assertThat(get(player.token(), "/api/portfolio").statusCode()).isEqualTo(403);
    }

    @Test
    void whatAnotherNodeWithdrawsIsSoonWithdrawnHere() {
        assertThat(get(player.token(), "/api/portfolio").statusCode()).isEqualTo(200);
        jdbc.sql("delete from register.grant where account = cast(? as uuid)")
                .param(player.account())
                .update();
        Awaited.until(
                "the role is withdrawn here",
                () -> get(player.token(), "/api/portfolio").statusCode() == 403);
        jdbc.sql("update account.token set revoked_at = now() where account = cast(? as uuid)")
                .param(player.account())
                .update();
        Awaited.until(
                "the token is revoked here",
                () -> get(player.token(), "/api/me").statusCode() == 401);
    }

    @Test
    void aPasswordThatAnotherNodeHandsOutSoonEndsTheSessionHere() throws Exception {
        signIn("elsewhere", handOut("elsewhere"));
        assertThat(browse("/api/me").statusCode()).isEqualTo(200);
        jdbc.sql("update account.credential set changed_at = now() where login_name = 'elsewhere'")
                .update();
        Awaited.until("the session has ended here", () -> browse("/api/me").statusCode() == 401);
    }

    @Test
    void aNewPasswordEndsTheSessionsUnderTheOldOneAtOnce() throws Exception {
        signIn("replaced", handOut("replaced"));
        assertThat(browse("/api/me").statusCode()).isEqualTo(200);
        handOut("replaced");
        assertThat(browse("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aRoleCountsAsSoonAsItIsGranted() {
        assertThat(get(player.token(), "/api/events").statusCode()).isEqualTo(403);
        post(
                cast.admin(),
                "/api/accounts/" + player.account() + "/grant-role",
                "{\"role\":\"AUDITOR\",\"everywhere\":true}");
        assertThat(get(player.token(), "/api/events").statusCode()).isEqualTo(200);
    }

    @Test
    void aOneTimePasswordIsGoodForChoosingAnotherAndForNothingElse() throws Exception {
        String oneTime = handOut("first.use");
        assertThat(signIn("first.use", oneTime).uri().getPath()).isEqualTo("/password");
        assertThat(browse("/api/portfolio").body()).contains("password-must-be-changed");
        assertThat(form("/password", "/password", "currentPassword=" + oneTime + "&newPassword=short")
                        .body())
                .contains("12 to 200 characters");
        form("/password", "/password", "currentPassword=" + oneTime + "&newPassword=" + CHOSEN.replace(' ', '+'));
        assertThat(signIn("first.use", oneTime).uri().getQuery()).isEqualTo("error");
        assertThat(signIn("FIRST.use", CHOSEN).uri().getPath()).isEqualTo("/");
        assertThat(browse("/api/portfolio").statusCode()).isEqualTo(200);
    }

    @Test
    void signingInAndOutTakesTheTokenOfTheForm() throws Exception {
        String body = "username=nobody&password=none";
        assertThat(browser.send(plainForm("/login", body), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
        signIn("leaving", handOut("leaving"));
        assertThat(browser.send(plainForm("/logout", ""), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
        assertThat(browse("/api/me").statusCode()).isEqualTo(200);
        assertThat(form("/password", "/logout", "").body()).contains("You have signed out.");
        assertThat(browse("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionChangesNothingWithoutItsToken() throws Exception {
        signIn("forged", handOut("forged"));
        HttpRequest.Builder change = request("/api/me/password")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}"));
        assertThat(browser.send(change.build(), BodyHandlers.ofString()).body()).contains("csrf-token-missing");
        var csrf = Json.mapper().readTree(browse("/api/me").body()).get("csrf");
        change.header(csrf.get("header").stringValue(), csrf.get("token").stringValue());
        assertThat(browser.send(change.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void guessingHasToWait() throws Exception {
        String password = handOut("guessed");
        for (int i = 0; i < 5; i++) signIn("guessed", "wrong");
        assertThat(signIn("guessed", password).uri().getQuery()).isEqualTo("wait");
    }

    @Test
    void pagesTellBrowsersToRunNothingForeign() throws Exception {
        HttpResponse<String> page = browse("/login");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    private String handOut(String name) {
        HttpResponse<String> answer = send(with(cast.admin(), "/api/accounts/" + player.account() + "/credentials")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"loginName\":\"" + name + "\"}")));
        return Json.mapper().readTree(answer.body()).get("oneTimePassword").stringValue();
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        return form("/login", "/login", "username=" + name + "&password=" + password.replace(' ', '+'));
    }

    /** Fills in the form of a page as a browser would, and follows where that leads. */
    private HttpResponse<String> form(String page, String action, String fields) throws Exception {
        Matcher csrf = CSRF.matcher(browse(page).body());
        assertThat(csrf.find()).isTrue();
        HttpResponse<String> answer =
                browser.send(plainForm(action, fields + "&_csrf=" + csrf.group(1)), BodyHandlers.ofString());
        String next = answer.headers().firstValue("Location").orElse(null);
        return next == null
                ? answer
                : browser.send(
                        HttpRequest.newBuilder(answer.uri().resolve(next)).build(), BodyHandlers.ofString());
    }

    private HttpRequest plainForm(String action, String body) {
        return request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> browse(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }
}

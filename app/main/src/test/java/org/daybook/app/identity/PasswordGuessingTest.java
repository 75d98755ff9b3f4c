package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
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
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Strangers who guess passwords, from one network or many, and the people who sign in meanwhile. */
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class PasswordGuessingTest extends RunningDaybook {

    private static final String CHOSEN = "correct horse battery";
    private static final String STRANGER = "203.0.113.9";
    private static final String HOME = "198.51.100.7";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    @Autowired
    private MeterRegistry meters;

    private Cast cast;
    private Cast.Player player;

    @BeforeEach
    void somebody() {
        cast = new Cast(this, jdbc, tokens);
        player = cast.another(Role.BOARD);
    }

    @Test
    void aWrongPasswordIsCheckedOnceAndCountedOnce() {
        double wrong = attempts("stranger", "wrong");
        from(STRANGER).signIn("once.only", "wrong");
        assertThat(attempts("stranger", "wrong") - wrong).isEqualTo(1);
        for (int i = 0; i < 3; i++) from(STRANGER).signIn("once.only", "wrong");
        assertThat(attempts("stranger", "wrong") - wrong).isEqualTo(4);
        double refused = attempts("stranger", "refused");
        from(STRANGER).signIn("once.only", "wrong");
        assertThat(attempts("stranger", "refused"))
                .as("the fifth is still free")
                .isEqualTo(refused);
        assertThat(outcome(from(STRANGER).signIn("once.only", "wrong"))).isEqualTo("wait");
        assertThat(attempts("stranger", "wrong") - wrong).isEqualTo(5);
    }

    @Test
    void whileNineConnectionsKeepGuessingEverybodyElseSignsIn() throws Exception {
        PlainBrowser known = chosen("known.browser", HOME);
        String oneTime = handOut(cast.another(Role.BOARD), "new.browser");
        AtomicBoolean stop = new AtomicBoolean();
        try (ExecutorService strangers = Executors.newFixedThreadPool(9)) {
            List<Future<?>> guessing = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                int one = i;
                guessing.add(strangers.submit(() -> {
                    for (int n = 0; !stop.get(); n++) from(STRANGER).signIn("nobody" + one + "." + n, "wrong");
                }));
            }
            try {
                while (attempts("stranger", "wrong") < 9) Thread.onSpinWait();
                for (int i = 0; i < 3; i++)
                    assertThat(outcome(known.signIn("known.browser", CHOSEN))).isEqualTo("in");
                assertThat(from("198.51.100.8")
                                .signIn("new.browser", oneTime)
                                .uri()
                                .getPath())
                        .as("from elsewhere, in a browser that has never been here")
                        .isEqualTo("/password");
            } finally {
                stop.set(true);
            }
            for (Future<?> one : guessing) one.get();
        }
    }

    @Test
    void oneNameGuessedAtFromManyAddressesLocksNobodyOut() {
        PlainBrowser known = chosen("guessed.at", HOME);
        for (int i = 0; i < 12; i++) from("192.0.2." + i).signIn("guessed.at", "wrong");
        assertThat(outcome(known.signIn("guessed.at", CHOSEN))).isEqualTo("in");
        assertThat(outcome(from("198.51.100.200").signIn("guessed.at", CHOSEN)))
                .as("in a browser that has never been here")
                .isEqualTo("in");
    }

    @Test
    void guessesFromTheSameNetworkDoNotHoldUpABrowserThatHasSignedInBefore() {
        PlainBrowser known = chosen("at.the.office", HOME);
        for (int i = 0; i < 6; i++) from(HOME).signIn("at.the.office", "wrong");
        assertThat(outcome(from(HOME).signIn("at.the.office", CHOSEN))).isEqualTo("wait");
        assertThat(outcome(known.signIn("at.the.office", CHOSEN))).isEqualTo("in");
    }

    @Test
    void aBrowserIsNoLongerKnownOnceThePasswordIsAnother() {
        PlainBrowser known = chosen("handed.out", HOME);
        String oneTime = handOut(player, "handed.out");
        for (int i = 0; i < 6; i++) from(HOME).signIn("handed.out", "wrong");
        assertThat(outcome(known.signIn("handed.out", oneTime))).isEqualTo("wait");
    }

    @Test
    void aKnownBrowserGetsNoMoreGuessesThanAnyOther() {
        PlainBrowser known = chosen("left.open", HOME);
        known.form("/password", "/logout", "");
        for (int i = 0; i < 5; i++)
            assertThat(outcome(known.signIn("left.open", "wrong"))).isEqualTo("error");
        assertThat(outcome(known.signIn("left.open", CHOSEN))).isEqualTo("wait");
    }

    @Test
    void guessesAtOnesOwnPasswordHaveToWaitToo() {
        PlainBrowser browser = chosen("own.password", HOME);
        for (int i = 0; i < 5; i++) {
            assertThat(change(browser, "wrong" + i).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> refused = change(browser, CHOSEN);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("\"code\":\"too-many-attempts\"");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.form(
                                "/password",
                                "/password",
                                "currentPassword=correct+horse+battery&newPassword=another+one+of+mine")
                        .body())
                .contains("The current password was wrong too often.");
    }

    @Test
    void aPasswordThatSomebodyWouldGuessIsRefused() {
        PlainBrowser browser = chosen("weak.password", HOME);
        for (String weak : List.of("123456789012", "            ", "weak.password1")) {
            HttpResponse<String> refused = change(browser, CHOSEN, weak);
            assertThat(refused.statusCode()).as(weak).isEqualTo(422);
            assertThat(refused.body()).contains("\"field\":\"newPassword\"");
        }
        assertThat(change(browser, CHOSEN, "the minutes are late again").statusCode())
                .isEqualTo(204);
    }

    /** A browser that is signed in under a password of its own. */
    private PlainBrowser chosen(String name, String address) {
        String oneTime = handOut(player, name);
        PlainBrowser browser = from(address);
        browser.signIn(name, oneTime);
        browser.choosePassword(oneTime, CHOSEN);
        assertThat(outcome(browser.signIn(name, CHOSEN))).isEqualTo("in");
        return browser;
    }

    private String handOut(Cast.Player to, String name) {
        HttpResponse<String> answer = send(with(cast.admin(), "/api/accounts/" + to.account() + "/credentials")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"loginName\":\"" + name + "\"}")));
        return Json.mapper().readTree(answer.body()).get("oneTimePassword").stringValue();
    }

    private static HttpResponse<String> change(PlainBrowser browser, String current) {
        return change(browser, current, "another one of mine");
    }

    private static HttpResponse<String> change(PlainBrowser browser, String current, String chosen) {
        JsonNode csrf = Json.mapper().readTree(browser.get("/api/me").body()).get("csrf");
        String body = "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(current, chosen);
        return browser.send(browser.to("/api/me/password")
                .header("Content-Type", "application/json")
                .header(csrf.get("header").stringValue(), csrf.get("token").stringValue())
                .PUT(BodyPublishers.ofString(body)));
    }

    /** "in", or why not as the sign-in page says it. */
    private static String outcome(HttpResponse<String> signedIn) {
        return signedIn.uri().getPath().equals("/login") ? signedIn.uri().getQuery() : "in";
    }

    private PlainBrowser from(String address) {
        return new PlainBrowser(uri("/"), address);
    }

    private double attempts(String by, String outcome) {
        Counter counter = meters.find("daybook.password.attempts")
                .tags("by", by, "outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }
}

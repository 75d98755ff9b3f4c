package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.catalina.Context;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Strangers have no session, and those who have signed in only so many. */
@TestPropertySource(properties = {"daybook.sessions.per-account=3", "daybook.sessions.in-all=5"})
class NothingKeptForStrangersTest extends RunningDaybook {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String CHOSEN = "correct horse battery";
    private static final int STRANGERS = 10_000;

    @Autowired
    private ServletWebServerApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;

    @BeforeEach
    void anAdministrator() {
        cast = new Cast(this, jdbc, tokens);
    }

    @Test
    void tenThousandStrangersLeaveNoSession() {
        int before = sessions();
        String[] asked = {"/", "/login", "/portfolio?on=2022-04-30", "/api/portfolio", "/nowhere", "/login?error"};
        long made = IntStream.range(0, STRANGERS)
                .mapToObj(i -> send(request(asked[i % asked.length])
                        .header("Accept", i % 2 == 0 ? "text/html" : "*/*")
                        .GET()))
                .filter(answer -> answer.headers().allValues("Set-Cookie").stream()
                        .anyMatch(cookie -> cookie.startsWith("JSESSIONID")))
                .count();
        send(request("/login").POST(BodyPublishers.ofString("username=a&password=b")));
        assertThat(made).isZero();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void thePageAskedForIsCarriedByTheFormThroughAWrongPassword() throws Exception {
        Cast.Player player = cast.another(Role.BOARD);
        String password = chosen(player, "carried");
        HttpClient browser = browser();
        HttpResponse<String> sent = ask(browser, "/portfolio?on=2022-04-30");
        assertThat(sent.headers().firstValue("Location")).hasValue("/login?to=%2Fportfolio%3Fon%3D2022-04-30");
        HttpResponse<String> wrong = signIn(browser, location(sent), "carried", "wrong wrong wrong");
        assertThat(location(wrong)).isEqualTo("/login?error&to=%2Fportfolio%3Fon%3D2022-04-30");
        HttpResponse<String> right = signIn(browser, location(wrong), "carried", password);
        assertThat(location(right)).isEqualTo("/portfolio?on=2022-04-30");
    }

    @Test
    void nobodyIsLedElsewhere() throws Exception {
        Cast.Player player = cast.another(Role.BOARD);
        String password = chosen(player, "led");
        HttpClient browser = browser();
        String page = ask(browser, "/login?to=//elsewhere.example/login").body();
        assertThat(page).doesNotContain("elsewhere");
        String form = "&to=https%3A%2F%2Felsewhere.example";
        assertThat(location(post(browser, "/login", credentials("led", password) + form, page)))
                .isEqualTo("/");
    }

    @Test
    void theSessionThatWasIdleLongestMakesRoom() throws Exception {
        Cast.Player one = cast.another(Role.BOARD);
        String password = chosen(one, "many");
        List<HttpClient> browsers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            HttpClient browser = browser();
            assertThat(location(signIn(browser, "/login", "many", password))).isEqualTo("/");
            browsers.add(browser);
        }
        assertThat(browsers.stream().map(browser -> status(browser, "/api/me"))).containsExactly(401, 200, 200, 200);
        Cast.Player other = cast.another(Role.BOARD);
        String others = chosen(other, "others");
        for (int i = 0; i < 3; i++) signIn(browser(), "/login", "others", others);
        assertThat(sessions()).isLessThanOrEqualTo(5);
        assertThat(status(browsers.get(1), "/api/me")).isEqualTo(401);
        assertThat(status(browsers.get(3), "/api/me")).isEqualTo(200);
    }

    private int sessions() {
        TomcatWebServer tomcat = (TomcatWebServer) server.getWebServer();
        Context context = (Context) tomcat.getTomcat().getHost().findChildren()[0];
        return context.getManager().findSessions().length;
    }

    /** Hands out a name with a one-time password and chooses another. */
    private String chosen(Cast.Player player, String name) throws Exception {
        String answer = send(with(cast.admin(), "/api/accounts/" + player.account() + "/credentials")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"loginName\":\"" + name + "\"}")))
                .body();
        String oneTime = Json.mapper().readTree(answer).get("oneTimePassword").stringValue();
        HttpClient browser = browser();
        signIn(browser, "/login", name, oneTime);
        String page = ask(browser, "/password").body();
        String fields = "currentPassword=" + oneTime + "&newPassword=" + CHOSEN.replace(' ', '+');
        assertThat(location(post(browser, "/password", fields, page))).isEqualTo("/login?changed");
        return CHOSEN;
    }

    private HttpResponse<String> signIn(HttpClient browser, String page, String name, String password)
            throws Exception {
        HttpResponse<String> form = ask(browser, page);
        Matcher to = Pattern.compile("name=\"to\" value=\"([^\"]+)\"").matcher(form.body());
        String carried = to.find() ? "&" + LocalAddress.parameter(to.group(1)) : "";
        return post(browser, "/login", credentials(name, password) + carried, form.body());
    }

    private static String credentials(String name, String password) {
        return "username=" + name + "&password=" + password.replace(' ', '+');
    }

    private HttpResponse<String> post(HttpClient browser, String address, String fields, String page) throws Exception {
        Matcher csrf = CSRF.matcher(page);
        assertThat(csrf.find()).as(page).isTrue();
        return browser.send(
                HttpRequest.newBuilder(uri(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields + "&_csrf=" + csrf.group(1)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(HttpClient browser, String address) throws Exception {
        URI asked = uri(address);
        return browser.send(
                HttpRequest.newBuilder(asked).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private int status(HttpClient browser, String address) {
        try {
            return browser.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofString())
                    .statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }
}

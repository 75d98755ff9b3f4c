package org.daybook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.shared.contract.Json;
import tools.jackson.databind.JsonNode;

/** A browser without script: keeps cookies, fills in forms, and follows where they lead. */
public final class PlainBrowser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI daybook;
    private final String address;

    public PlainBrowser(URI daybook) {
        this(daybook, null);
    }

    /** @param address that a proxy says it comes from; null where there is no proxy */
    public PlainBrowser(URI daybook, String address) {
        this.daybook = daybook;
        this.address = address;
    }

    public CookieManager cookies() {
        return cookies;
    }

    /** Where signing in leads to. */
    public HttpResponse<String> signIn(String name, String password) {
        return form("/login", "/login", "username=" + encoded(name) + "&password=" + encoded(password));
    }

    public void choosePassword(String current, String chosen) {
        String fields = "currentPassword=" + encoded(current) + "&newPassword=" + encoded(chosen);
        HttpResponse<String> answer = form("/password", "/password", fields);
        assertThat(answer.uri().getQuery()).as(answer.body()).isEqualTo("changed");
    }

    /** A token that whoever is signed in makes for themselves. */
    public String ownToken() {
        JsonNode csrf = Json.mapper().readTree(get("/api/me").body()).get("csrf");
        HttpResponse<String> issued = send(to("/api/me/tokens")
                .header("Content-Type", "application/json")
                .header(csrf.get("header").asString(), csrf.get("token").asString())
                .POST(BodyPublishers.ofString("{\"label\":\"Test\"}")));
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(200);
        return Json.mapper().readTree(issued.body()).get("token").asString();
    }

    /** Fills in the form of a page. */
    public HttpResponse<String> form(String page, String action, String fields) {
        Matcher csrf = CSRF.matcher(get(page).body());
        assertThat(csrf.find()).as(page + " has a form").isTrue();
        HttpResponse<String> answer = send(to(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + csrf.group(1))));
        String next = answer.headers().firstValue("Location").orElse(null);
        return next == null ? answer : get(answer.uri().resolve(next).toString());
    }

    public HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    public HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(daybook.resolve(path));
        return address == null ? request : request.header("X-Forwarded-For", address);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

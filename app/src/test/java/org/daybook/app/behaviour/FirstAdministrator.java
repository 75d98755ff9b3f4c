package org.daybook.app.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.shared.contract.Json;
import tools.jackson.databind.JsonNode;

/** Whoever reads the one-time password that a first start prints, chooses another, and lets the others in. */
final class FirstAdministrator {

    private static final Pattern PRINTED = Pattern.compile("signs in at /login as\\R\\R +(\\S+)\\R +(\\S+)\\R");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String CHOSEN = "correct-horse-battery";

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI url;
    private final Api api;

    FirstAdministrator(DaybookProcess daybook) {
        url = daybook.url();
        Matcher printed = PRINTED.matcher(daybook.said());
        if (!printed.find()) throw new AssertionError("No password was printed:\n" + daybook.said());
        signIn(printed.group(1), printed.group(2));
        form("/password", "currentPassword=" + printed.group(2) + "&newPassword=" + CHOSEN);
        signIn(printed.group(1), CHOSEN);
        api = new Api(url, ownToken());
    }

    /** The token of a new account with that role for every programme. */
    String tokenOfA(String role) {
        String account = "/api/accounts/"
                + api.post("/api/accounts", "{\"post\":\"Tester\"}")
                        .ok()
                        .get("id")
                        .asString();
        api.post(account + "/grant-role", "{\"role\":\"" + role + "\",\"everywhere\":true}")
                .ok();
        return api.post(account + "/tokens", "{\"label\":\"Test\"}")
                .ok()
                .get("token")
                .asString();
    }

    private void signIn(String name, String password) {
        form("/login", "username=" + name + "&password=" + password);
    }

    private String ownToken() {
        JsonNode csrf = Json.mapper().readTree(browse(at("/api/me").GET())).get("csrf");
        String issued = browse(at("/api/me/tokens")
                .header("Content-Type", "application/json")
                .header(csrf.get("header").asString(), csrf.get("token").asString())
                .POST(BodyPublishers.ofString("{\"label\":\"Test\"}")));
        return Json.mapper().readTree(issued).get("token").asString();
    }

    /** Fills in the form of a page as a browser would, and follows where that leads. */
    private void form(String page, String fields) {
        Matcher csrf = CSRF.matcher(browse(at(page).GET()));
        if (!csrf.find()) throw new AssertionError(page + " has no form");
        browse(at(page).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + csrf.group(1))));
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(url.resolve(path));
    }

    private String browse(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

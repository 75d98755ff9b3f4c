package org.daybook.app.sample;

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
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exercises a demo as people and programs would: they sign in, read lists, slides and pages, make entries, and are
 * refused. Java stores what it learns for later starts.
 */
final class Rehearsal {

    /** Enough for the machine to know what is asked often from what was needed once. */
    private static final int ROUNDS = 10;

    /** The greatest time that preparing the layout waits for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String WORKSTREAM = "/api/workstreams/20210000-0000-4000-8000-000000000001";
    private static final String PAGE = "/workstreams/20210000-0000-4000-8000-000000000001";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String CHOSEN = "chosen for the rehearsal";

    private final String url;
    private final Map<DemoAccount, String> tokens;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Rehearsal(String url, Map<DemoAccount, String> tokens) {
        this.url = url;
        this.tokens = tokens;
    }

    /** @throws IllegalStateException if anything is answered otherwise than it should be */
    void play(String ownersPassword) {
        signIn(ownersPassword);
        post(200, "/password", "currentPassword=" + encoded(ownersPassword) + "&newPassword=" + encoded(CHOSEN));
        signIn(CHOSEN);
        for (int round = 0; round < ROUNDS; round++) {
            lists();
            workstream();
            pages();
            entries(round);
        }
        get(DemoAccount.ADMIN, "/actuator/prometheus");
    }

    private void lists() {
        for (String list : new String[] {"portfolio", "exceptions", "decisions", "highlights", "milestones"}) {
            get(DemoAccount.BOARD, "/api/" + list + "?on=2022-04-30&limit=50");
        }
    }

    private void workstream() {
        get(DemoAccount.BOARD, WORKSTREAM + "/slide");
        get(DemoAccount.AUDITOR, WORKSTREAM + "/slide?on=2022-04-30");
        get(DemoAccount.BOARD, WORKSTREAM + "/history?limit=20");
        get(DemoAccount.BOARD, WORKSTREAM + "/compare?from=2022-04-30&to=2023-04-30");
    }

    private void pages() {
        answered(200, client(HttpRequest.newBuilder(uri("/"))));
        answered(200, client(HttpRequest.newBuilder(uri(PAGE))));
        answered(200, client(HttpRequest.newBuilder(uri("/actuator/health/liveness"))));
    }

    /** An entry, the same one again, one that the rules refuse, and one by somebody else. */
    private void entries(int round) {
        String rating = round % 2 == 0 ? "RED" : "GREEN";
        String rag = "{\"dimension\":\"PROJECT\",\"rating\":\"%s\",\"reason\":\"Round %d\"}".formatted(rating, round);
        for (int times = 0; times < 2; times++) send(200, DemoAccount.OWNER, "rag-" + round, "/change-rag", rag);
        send(409, DemoAccount.OWNER, "rag-again-" + round, "/change-rag", rag);
        String progress = "{\"text\":\"Round %d was played.\",\"highlight\":true}".formatted(round);
        send(200, DemoAccount.OFFICE, "progress-" + round, "/record-progress", progress);
    }

    private void signIn(String password) {
        String name = DemoAccount.OWNER.loginName();
        post(200, "/login", "username=" + encoded(name) + "&password=" + encoded(password));
    }

    /** Sends the form that the page has. */
    private void post(int status, String page, String form) {
        Matcher token = CSRF.matcher(answered(200, client(HttpRequest.newBuilder(uri(page)))));
        if (!token.find()) throw new IllegalStateException("There is no form on " + page);
        answered(
                status,
                client(HttpRequest.newBuilder(uri(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(token.group(1))))));
    }

    private void get(DemoAccount account, String path) {
        answered(200, client(by(account, path)));
    }

    private void send(int status, DemoAccount account, String key, String command, String body) {
        answered(
                status,
                client(by(account, WORKSTREAM + command)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body))));
    }

    private HttpRequest.Builder by(DemoAccount account, String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + tokens.get(account));
    }

    private HttpResponse<String> client(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String answered(int status, HttpResponse<String> answer) {
        if (answer.statusCode() == status) return answer.body();
        throw new IllegalStateException(
                answer.request() + " was answered " + answer.statusCode() + ": " + answer.body());
    }

    private URI uri(String path) {
        return URI.create(url + path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

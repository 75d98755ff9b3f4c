package org.daybook.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is answered where an address, its query or the method does not fit: a problem in words, and never a 500. */
class AddressesTest extends RunningDaybook {

    private static final String WORKSTREAM = "/api/workstreams/20220000-0000-4000-8000-00000000ffff";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private String office;

    @BeforeEach
    void anOffice() {
        office = new Cast(this, jdbc, tokens).a(Role.PROGRAMME_OFFICE).token();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/workstreams?a=%",
                "/api/workstreams?a=%zz",
                "/api/workstreams?on=%ff",
                "/api/workstreams?on=2022-04-30|x",
                "/api/workstreams?limit[]=1",
                "/api/workstreams/%/slide",
                "/api/workstreams/x%2fslide",
                "/api/workstreams/x%00",
                "/api/workstreams//x",
                "/api/workstreams/x;y=z/slide",
                "/../../etc/passwd",
            })
    void anAddressThatCannotBeReadIsAProblem(String target) throws IOException {
        String answer = raw("GET " + target, "");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"status\":400");
        assertThat(answer).doesNotContain("<html", "Tomcat");
    }

    @Test
    void aBadlyEncodedParameterIsNamed() throws IOException {
        assertThat(raw("GET /api/workstreams?on=%ff", "")).contains("\"field\":\"on\"");
        assertThat(raw("GET /?on=%ff", "Accept: text/html\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("<h1>");
        String form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n\r\nusername=%";
        assertThat(raw("POST /login", form)).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/portfolio?knownat=2022-05-01T00:00:00Z, unknown-parameter, knownat",
        "/api/portfolio?on=2022-04-30&on=2023-04-30, repeated-parameter, on",
        "/api/portfolio?on=, invalid-value, on",
        "/api/portfolio?knownAt=, invalid-value, knownAt",
        "/api/me?verbose, unknown-parameter, verbose",
        "/api/workstreams/20220000-0000-4000-8000-00000000ffff/compare?form=2022-04-30, unknown-parameter, form",
    })
    void aParameterThatTheAddressDoesNotTakeIsRefusedByName(String address, String code, String field) {
        HttpResponse<String> answer = get(office, address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = Json.mapper().readTree(answer.body());
        assertThat(problem.get("code").stringValue()).isEqualTo(code);
        assertThat(problem.get("field").stringValue()).isEqualTo(field);
    }

    @Test
    void whatTheAddressTakesIsTold() {
        assertThat(get(office, "/api/portfolio?nonsense=1").body())
                .contains("takes after, atLeast, knownAt, limit, on, programme.");
        assertThat(post(office, WORKSTREAM + "/change-rag?dryRun=true", "{}").body())
                .contains("unknown-parameter", "takes none");
        assertThat(send(with(office, "/?onn=1").header("Accept", "text/html").GET())
                        .body())
                .contains("<h1>", "There is no parameter onn: this address takes ");
        assertThat(send(request("/login?signedOut")
                                .header("Accept", "text/html")
                                .GET())
                        .body())
                .contains("You have signed out.");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /slide, 'GET, HEAD'",
        "DELETE, /change-rag, POST",
        "PATCH, /history, 'GET, HEAD'",
        "OPTIONS, /slide, 'GET, HEAD'",
        "GET, /change-rag, POST",
    })
    void anotherMethodIsToldWhichTheAddressTakes(String method, String address, String taken) {
        HttpResponse<String> answer = send(with(office, WORKSTREAM + address).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue(taken);
        assertThat(answer.body()).contains("\"code\":\"method-not-allowed\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/problem+json, application/json",
                "application/json, application/problem+json;q=0.9",
                "application/problem+json",
                "application/problem+xml, application/problem+json, */*",
                "application/json"
            })
    void aSuccessIsNeverTypedAsAProblem(String accepted) {
        HttpResponse<String> answer =
                send(with(office, "/api/portfolio").header("Accept", accepted).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        HttpResponse<String> failure = send(
                with(office, "/api/portfolio?on=x").header("Accept", accepted).GET());
        assertThat(failure.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/nope", "/api/committees", "/api/openapi.json", "/favicon.ico", "/nope", "/api/nope/1/fly"})
    void whereThereIsNothingNothingIsFoundWhateverTheMethod(String address) {
        assertThat(get(office, address).body()).contains("\"code\":\"not-found\"");
        assertThat(send(with(office, address).DELETE()).statusCode()).isEqualTo(404);
    }

    /** Sends a target as it is, which a client of HTTP would not. */
    private String raw(String line, String more) throws IOException {
        try (Socket socket = new Socket("localhost", uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            String head = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
            String rest = more.contains("\r\n\r\n") ? more : "Authorization: Bearer " + office + "\r\n" + more + "\r\n";
            socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

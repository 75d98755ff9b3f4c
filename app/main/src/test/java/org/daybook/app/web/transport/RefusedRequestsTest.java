package org.daybook.app.web.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.app.Awaited;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Requests that are refused for how they are sent: with the right status, in words, and never with a 500 or an echo. */
class RefusedRequestsTest extends RunningDaybook {

    private static final Duration SOON = Awaited.HANGS;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private Environment settings;

    @ParameterizedTest
    @ValueSource(strings = {"PROPFIND", "FOO", "get", "TRACE", "PURGE", "M-SEARCH"})
    void aMethodThatDaybookDoesNotKnowIsNotAllowed(String method) {
        String answer = answer(method + " /api/portfolio");
        assertThat(answer).startsWith("HTTP/1.1 405").contains("\"code\":\"method-not-allowed\"", "Allow: ");
    }

    @Test
    void aTunnelIsNotMade() {
        assertThat(answer("CONNECT elsewhere.example:443"))
                .containsPattern("^HTTP/1.1 (400|405|501)")
                .contains("application/problem+json")
                .doesNotContain("Something failed in Daybook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity, chunked, x", "gzip, chunked", "deflate"})
    void aTransferCodingThatDaybookDoesNotKnowIsNamed(String coding) {
        String answer = answer("POST /login", "Transfer-Encoding: " + coding);
        assertThat(answer).containsPattern("^HTTP/1.1 (501|400)").contains("application/problem+json");
        assertThat(answer).doesNotContain("Something failed in Daybook");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1, X-Big, 20000, 431, headers-too-big",
        "HTTP/1.1, Cookie, 17000, 431, headers-too-big",
    })
    void headersThatAreTooBigAreSaidToBe(String version, String name, int length, int status, String code) {
        String answer = answer("GET /login", name + ": " + "a".repeat(length));
        assertThat(answer).startsWith(version + " " + status).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void aVersionThatDaybookDoesNotSpeakIsSaidToBe() {
        RawConnection connection = RawConnection.to(uri("/"));
        connection.send("GET /login HTTP/9.9\r\nHost: localhost\r\n\r\n");
        assertThat(connection.answer(SOON)).startsWith("HTTP/1.1 505").contains("\"code\":\"unknown-version\"");
    }

    @Test
    void tooManyHeadersAreSaidToBe() {
        String[] headers =
                IntStream.range(0, 150).mapToObj(i -> "X-" + i + ": a").toArray(String[]::new);
        assertThat(answer("GET /login", headers)).startsWith("HTTP/1.1 431").contains("headers-too-big");
    }

    @Test
    void anAddressThatIsTooLongIsSaidToBe() {
        assertThat(answer("GET /" + "a".repeat(20_000)))
                .startsWith("HTTP/1.1 414")
                .contains("\"code\":\"address-too-long\"");
    }

    @Test
    void aFormThatIsTooBigIsSaidToBe() {
        int length = 3 * 1024 * 1024;
        RawConnection connection = RawConnection.to(uri("/")).request("POST /login", FORM, "Content-Length: " + length);
        connection.send("username=" + "a".repeat(length - 9));
        assertThat(connection.answer(SOON)).startsWith("HTTP/1.1 413").contains("\"code\":\"too-big\"");
    }

    @Test
    void aFormWithTooManyFieldsIsSaidToHaveThem() {
        String form = "a=b&".repeat(2_000);
        RawConnection connection =
                RawConnection.to(uri("/")).request("POST /login", FORM, "Content-Length: " + form.length());
        connection.send(form);
        assertThat(connection.answer(SOON)).startsWith("HTTP/1.1 4").doesNotContain("badly encoded");
    }

    /** Each could hide a second request from a proxy before Daybook, or from Daybook behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: +4\r\n\r\nabcd",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nX-Folded: a\r\n b\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nX Space: a\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere\r\n\r\n",
                "GET /login HTTP/1.1\r\n\r\n",
                "GET http://elsewhere.example/login HTTP/1.1\r\nHost: localhost\r\n\r\n",
            })
    void whatCouldHideASecondRequestIsRefusedAndTheConnectionClosed(String request) {
        RawConnection connection = RawConnection.to(uri("/"));
        connection.send(request + "GET /actuator/health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n");
        String answer = connection.answer(SOON);
        assertThat(answer).containsPattern("^HTTP/1.1 (400|501)").doesNotContain("\"status\":\"UP\"");
        assertThat(connection.isClosedWithin(SOON)).isTrue();
    }

    @Test
    void whereBothLengthsAreGivenTheConnectionIsClosedAfterTheOneRequest() {
        RawConnection connection = RawConnection.to(uri("/"))
                .request("POST /login", FORM, "Content-Length: 60", "Transfer-Encoding: chunked");
        connection.send("0\r\n\r\nGET /actuator/health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(connection.answer(SOON)).doesNotContain("\"status\":\"UP\"");
        assertThat(connection.isClosedWithin(SOON)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login/", "/swagger-ui.html", "/portfolio?on=2022-04-30", "/accounts", "/static"})
    void theHostHeaderIsNotEchoed(String address) {
        RawConnection connection = RawConnection.to(uri("/"));
        connection.send(
                "GET " + address
                        + " HTTP/1.1\r\nHost: elsewhere.example\r\nX-Forwarded-Host: elsewhere.example\r\nAccept: text/html\r\n\r\n");
        assertThat(connection.answer(SOON)).startsWith("HTTP/1.1 ").doesNotContain("elsewhere");
    }

    @Test
    void addressesThatNobodyKnowsDoNotUseUpTheMeters() {
        Cast cast = new Cast(this, jdbc, tokens);
        String reader = cast.a(Role.AUDITOR).token();
        long before = series(cast);
        for (int i = 0; i < 300; i++) {
            get(reader, "/api/nowhere-" + i);
            get(reader, "/api/workstreams/20220000-0000-4000-8000-00000000f" + (100 + i) + "/slide");
            send(request("/strange-" + i).GET());
        }
        assertThat(get(cast.admin(), "/actuator/prometheus").body())
                .doesNotContain("nowhere-", "strange-")
                .contains("uri=\"/api/workstreams/{id}/slide\"");
        assertThat(series(cast) - before).as("other tests made some before").isLessThan(50);
    }

    private long series(Cast cast) {
        return get(cast.admin(), "/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .count();
    }

    @Test
    void aBodyIsRefusedUnreadByEveryHandlerThatTakesNone() {
        String admin = "Authorization: Bearer " + new Cast(this, jdbc, tokens).admin();
        List<String> tried = new ArrayList<>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> !UnexpectedBodies.takesBody(route.getValue()))
                .forEach(route -> route.getKey().getMethodsCondition().getMethods().stream()
                        .filter(method -> List.of("POST", "PUT", "PATCH").contains(method.name()))
                        .forEach(method -> route.getKey()
                                .getPatternValues()
                                .forEach(pattern -> tried.add(method + " " + concrete(pattern)))));
        assertThat(tried).contains("POST /api/operations/rebuilds").hasSizeGreaterThan(8);
        for (String line : tried) {
            String answer = answer(line, admin, "Content-Type: application/json", "Content-Length: 1000000");
            // Desks are closed to an administrator before that.
            assertThat(answer).as(line).containsPattern("\"code\":\"(unexpected-body|forbidden)\"");
        }
        assertThat(answer("POST /api/operations/rebuilds", admin, FORM, "Content-Length: 8"))
                .as("not a form either")
                .startsWith("HTTP/1.1 400")
                .contains("This address takes no body");
        assertThat(answer("POST /api/operations/rebuilds", admin)).startsWith("HTTP/1.1 202");
    }

    private static String concrete(String pattern) {
        return pattern.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    @Test
    void everyRouteHasRoomAmongTheMeters() {
        long routes = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(route -> route.getPatternValues().stream())
                .distinct()
                .count();
        int most = settings.getRequiredProperty("management.metrics.web.server.max-uri-tags", Integer.class);
        assertThat(most).isGreaterThan((int) (2 * routes));
    }

    private String answer(String line, String... headers) {
        try (RawConnection connection = RawConnection.to(uri("/"))) {
            return connection.request(line, headers).answer(SOON);
        }
    }
}

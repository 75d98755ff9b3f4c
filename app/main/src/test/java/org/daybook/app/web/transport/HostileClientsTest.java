package org.daybook.app.web.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.app.Awaited;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Clients that are slow, silent or many, under limits that are low enough to be reached in a moment. */
@TestPropertySource(
        properties = {
            "daybook.http.requests-at-once=4",
            "daybook.http.turn-within=1s",
            "daybook.http.connections-per-address=60",
            "daybook.http.headers-within=2s",
            "daybook.http.patience=2s",
            "daybook.http.answer-patience=3s",
            "server.tomcat.connection-timeout=3s",
        })
class HostileClientsTest extends RunningDaybook {

    /** Reached by a hang alone, however slow the machine is. */
    private static final Duration SOON = Awaited.HANGS;

    private static final Duration CUT_OFF_BY = Awaited.HANGS;

    private final List<RawConnection> connections = new ArrayList<>();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    @Autowired
    private MeterRegistry meters;

    private String office;

    @BeforeEach
    void anOffice() {
        office = new Cast(this, jdbc, tokens).a(Role.PROGRAMME_OFFICE).token();
    }

    @AfterEach
    void leave() {
        connections.forEach(RawConnection::close);
    }

    @Test
    void slowBodiesHoldUpNobodyAndAreCutOff() throws Exception {
        for (int i = 0; i < 30; i++) {
            String[] asked = {"POST /login", "PUT /api/me", "POST /api/workstreams/x/change-rag"};
            connect().request(asked[i % 3], "Content-Type: application/x-www-form-urlencoded", "Content-Length: 1000");
        }
        List<RawConnection> slow = List.copyOf(connections);
        drip(slow, 3, "a");
        assertEverybodyElseIsAnswered();
        drip(slow, 6, "a");
        assertThat(slow).allMatch(connection -> connection.isClosedWithin(CUT_OFF_BY));
    }

    @Test
    void slowBodiesOfThoseWhoHaveSignedInHoldUpNobodyEither() throws Exception {
        for (int i = 0; i < 20; i++) {
            connect()
                    .request(
                            "POST /api/programmes",
                            "Authorization: Bearer " + office,
                            "Content-Type: application/json",
                            "Content-Length: 1000");
        }
        List<RawConnection> slow = List.copyOf(connections);
        drip(slow, 3, "{");
        assertEverybodyElseIsAnswered();
        assertThat(slow.getFirst().answer(CUT_OFF_BY))
                .startsWith("HTTP/1.1 408")
                .contains("\"code\":\"too-slow\"");
    }

    @Test
    void headsThatDoNotEndAreCutOff() throws Exception {
        RawConnection silent = connect();
        silent.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        RawConnection dripping = connect();
        dripping.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        // A limit that began anew with each byte would never be reached.
        Awaited.await("it is cut off though it goes on dripping")
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !dripping.send("a") || dripping.isClosed());
        assertThat(silent.isClosedWithin(CUT_OFF_BY)).isTrue();
        assertThat(connect().isClosedWithin(CUT_OFF_BY)).isTrue();
    }

    @Test
    void whoeverNeverReadsTheAnswerIsCutOffAndHoldsUpNobody() {
        String stylesheet = stylesheet();
        for (int i = 0; i < 20; i++) {
            RawConnection deaf = RawConnection.to(uri("/"), 1024);
            connections.add(deaf);
            for (int times = 0; times < 20; times++) deaf.request("GET " + stylesheet);
        }
        assertEverybodyElseIsAnswered();
        List<RawConnection> deaf = connections.subList(0, 20);
        assertThat(deaf).allMatch(connection -> connection.isBrokenOffWithin(CUT_OFF_BY));
    }

    @Test
    void whoeverReadsSlowlyButHonestlyGetsTheWholeAnswer() throws Exception {
        String stylesheet = stylesheet();
        RawConnection honest = RawConnection.to(uri("/"), 16 * 1024);
        connections.add(honest);
        for (int times = 0; times < 10; times++) honest.request("GET " + stylesheet);
        long taken = 0;
        while (taken < 500_000) {
            int some = honest.take(10_000);
            assertThat(some).as("cut off after %d bytes", taken).isNotNegative();
            taken += some;
            Thread.sleep(100);
        }
        while (taken <= 1_300_000) {
            int some = honest.take(100_000);
            assertThat(some).as("cut off after %d bytes", taken).isNotNegative();
            taken += some;
        }
    }

    private String stylesheet() {
        Matcher link = Pattern.compile("href=\"(/webjars/[^\"]+[.]css)\"")
                .matcher(send(request("/login").GET()).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void aBodyIsRefusedUnreadWhereNoneIsExpected() {
        for (String line : List.of(
                "GET /login", "HEAD /", "DELETE /api/me/tokens/1", "OPTIONS /api/portfolio", "GET /actuator/health")) {
            for (String body : List.of("Content-Length: 1000000", "Transfer-Encoding: chunked")) {
                RawConnection connection = connect().request(line, body);
                assertThat(connection.answer(SOON))
                        .as(line + body)
                        .startsWith("HTTP/1.1 400")
                        .contains(line.startsWith("HEAD") ? "close" : "\"code\":\"unexpected-body\"");
                assertThat(connection.isClosedWithin(SOON)).as(line + body).isTrue();
            }
        }
        assertThat(connect()
                        .request("GET /actuator/health/liveness", "Content-Length: 0")
                        .answer(SOON))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aStrangersFormIsRefusedBeforeRoomIsMadeForIt() {
        String form = "Content-Type: application/x-www-form-urlencoded";
        for (String length : List.of("Content-Length: 2000000", "Transfer-Encoding: chunked")) {
            RawConnection signIn = connect().request("POST /login", form, length);
            assertThat(signIn.answer(SOON)).startsWith("HTTP/1.1 413").contains("\"code\":\"too-big\"");
            RawConnection desk = connect().request("POST /workstreams/1/desk/change-rag", form, length);
            assertThat(desk.answer(SOON)).startsWith("HTTP/1.1 401").contains("Sign in first");
            assertThat(desk.isClosedWithin(SOON)).isTrue();
        }
    }

    @Test
    void oneAddressHasOnlySoManyConnections() {
        double before = refused();
        for (int i = 0; i < 100; i++) connect();
        List<RawConnection> idle = List.copyOf(connections);
        Awaited.until("the rest of a hundred are refused", () -> refused() - before >= 40);
        Awaited.until(
                "those are closed",
                () -> idle.stream().filter(RawConnection::isClosed).count() >= 40);
        assertThat(refused() - before).isLessThan(100);
        idle.forEach(RawConnection::close);
        Awaited.until("another is let in", () -> connect()
                .request("GET /actuator/health/liveness", "Connection: close")
                .answer(SOON)
                .startsWith("HTTP/1.1 200"));
    }

    @Test
    void manyCommandsMayComeSlowlyAndWithPausesOverOneRequest() throws Exception {
        RawConnection bulk = connect()
                .request(
                        "POST /api/commands",
                        "Authorization: Bearer " + office,
                        "Content-Type: application/x-ndjson",
                        "Transfer-Encoding: chunked");
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String line = "{\"aggregate\":\"programmes\",\"command\":\"open-programme\",\"idempotencyKey\":\"slow-"
                    + UUID.randomUUID() + "\",\"body\":{\"name\":\"Slow " + UUID.randomUUID() + "\"}}\n";
            bulk.send(Integer.toHexString(line.length()) + "\r\n" + line + "\r\n");
            answers.append(bulk.answer(Duration.ofMillis(2_500)));
        }
        bulk.send("0\r\n\r\n");
        answers.append(bulk.answer(SOON));
        assertThat(answers.toString().split("\"status\":200", -1))
                .as(answers.toString())
                .hasSize(4);
    }

    @Test
    void aBodyAtASlowButHonestRateIsRead() throws Exception {
        String body = "{\"name\":\"" + "An honest programme ".repeat(5) + UUID.randomUUID() + "\"}" + " ".repeat(4_000);
        RawConnection honest = connect()
                .request(
                        "POST /api/programmes",
                        "Authorization: Bearer " + office,
                        "Content-Type: application/json",
                        "Content-Length: " + body.length());
        for (int at = 0; at < body.length(); at += 600) {
            assertThat(honest.send(body.substring(at, Math.min(body.length(), at + 600))))
                    .isTrue();
            Thread.sleep(600);
        }
        assertThat(honest.answer(SOON)).startsWith("HTTP/1.1 200");
    }

    private double refused() {
        return meters.get("daybook.http.connections.refused").functionCounter().count();
    }

    private void assertEverybodyElseIsAnswered() {
        assertThat(send(request("/actuator/health/liveness").timeout(SOON).GET())
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(request("/actuator/health").timeout(SOON).GET()).statusCode())
                .isEqualTo(200);
        assertThat(send(with(office, "/api/me").timeout(SOON).GET()).statusCode())
                .isEqualTo(200);
        assertThat(send(request("/login").timeout(SOON).GET()).statusCode()).isEqualTo(200);
    }

    private static void drip(List<RawConnection> slow, int times, String byt) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            slow.forEach(connection -> connection.send(byt));
            Thread.sleep(300);
        }
    }

    private RawConnection connect() {
        RawConnection connection = RawConnection.to(uri("/"));
        connections.add(connection);
        return connection;
    }
}

package org.daybook.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.daybook.app.Awaited;
import org.daybook.app.web.transport.RawConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What strangers may do to a Daybook that runs with its own limits and 256 MB of heap, while everybody else is answered. It
 * takes some three minutes, so it has a profile of its own: {@code ./mvnw -Phostile -pl app/main -am test}.
 */
class HostileSuite {

    private static final Duration SOON = Awaited.HANGS;
    private static final Duration CUT_OFF_BY = Awaited.HANGS;
    private static final int OF_ONE_NETWORK = 240;
    private static final String REFUSED = "daybook_http_connections_refused_total";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private static Besieged daybook;

    private final List<RawConnection> attackers = new ArrayList<>();

    @BeforeAll
    static void start() {
        // A minute of patience with slow readers would only make the suite longer.
        daybook = new Besieged("256m", "--daybook.http.answer-patience=15s");
    }

    @AfterAll
    static void stop() {
        daybook.close();
    }

    @AfterEach
    void leaveAndLook() {
        attackers.forEach(RawConnection::close);
        daybook.assertOthersAreAnswered();
        daybook.assertNothingFailedInside();
    }

    @Test
    void tenThousandLongAddressesLeaveNothing() {
        double before = daybook.meter("tomcat_sessions_active_current_sessions");
        String address = "GET /workstreams?q=" + "a".repeat(15_000);
        for (int connection = 0; connection < 10; connection++) {
            RawConnection stranger = attack("127.0.1.1");
            for (int i = 0; i < 1_000; i++) {
                stranger.request(address, "Accept: text/html");
                assertThat(stranger.answer(SOON)).startsWith("HTTP/1.1 302");
            }
        }
        assertThat(daybook.meter("tomcat_sessions_active_current_sessions")).isEqualTo(before);
    }

    @Test
    void slowHeadsOfFiveNetworksAreCutOff() {
        besiege(5, connection -> connection.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: a"));
        drip(5, "a");
        daybook.assertOthersAreAnswered();
        drip(20, "a");
        assertCutOff();
    }

    @Test
    void slowBodiesOfFiveNetworksAreCutOff() {
        long before = daybook.residentKilobytes();
        String[] asked = {"POST /login", "POST /logout", "PUT /api/me/password", "POST /nowhere"};
        for (int network = 0; network < 5; network++) {
            for (int i = 0; i < OF_ONE_NETWORK; i++) {
                attack("127.0.2." + (network + 1)).request(asked[i % asked.length], FORM, "Content-Length: 4000");
            }
        }
        drip(5, "a");
        daybook.assertOthersAreAnswered();
        System.out.printf(
                "%d slow bodies: %.0f threads busy, %d kB more%n",
                attackers.size(),
                daybook.meter("tomcat_threads_busy_threads{name=\"http-nio-"
                        + daybook.url().getPort() + "\"}"),
                daybook.residentKilobytes() - before);
        drip(12, "a");
        assertCutOff();
    }

    @Test
    void noRoomIsMadeForFormsOfStrangersBeforeTheyCome() {
        for (int i = 0; i < OF_ONE_NETWORK; i++) {
            String length = i % 2 == 0 ? "Content-Length: 2000000" : "Transfer-Encoding: chunked";
            attack("127.0.7.1").request(i % 3 == 0 ? "POST /login" : "POST /password", FORM, length);
        }
        daybook.assertOthersAreAnswered();
        assertThat(attackers).allMatch(connection -> connection.isClosedWithin(SOON));
    }

    @Test
    void whoeverNeverReadsIsCutOff() {
        for (int network = 0; network < 2; network++) {
            besiege(1, deaf -> {
                for (int i = 0; i < 10; i++) deaf.request("GET " + daybook.stylesheet());
            });
        }
        daybook.assertOthersAreAnswered();
        long gone = attackers.stream()
                .filter(deaf -> deaf.isBrokenOffWithin(CUT_OFF_BY))
                .count();
        assertThat(gone).isEqualTo(attackers.size());
    }

    @Test
    void bodiesAreNotReadWhereNoneIsExpected() {
        besiege(1, connection -> connection.request("GET /portfolio", "Content-Length: 1000000"));
        drip(1, "a");
        daybook.assertOthersAreAnswered();
        assertThat(attackers).allMatch(connection -> connection.isClosedWithin(SOON));
    }

    @Test
    void oneNetworkHasOnlySoManyConnections() {
        double before = daybook.meter(REFUSED);
        for (int i = 0; i < 600; i++) attack("127.0.3.1");
        daybook.assertOthersAreAnswered();
        Awaited.until("the rest are refused", () -> daybook.meter(REFUSED) - before >= 300);
        Awaited.until(
                "those are closed",
                () -> attackers.stream().filter(RawConnection::isClosed).count() >= 300);
        assertThat(daybook.meter(REFUSED) - before).isLessThanOrEqualTo(400);
    }

    @Test
    void oddRequestsAreRefusedInWords() {
        Random random = new Random(13);
        String[] odd = {
            "PROPFIND / HTTP/1.1\r\nHost: a\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n",
            "GET /login HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
            "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "POST /login HTTP/1.1\r\nHost: a\r\n" + FORM + "\r\nContent-Length: 3\r\n\r\n%zz",
            "POST /login HTTP/1.1\r\nHost: a\r\n" + FORM + "; charset=nonsense\r\nContent-Length: 3\r\n\r\na=b",
        };
        int answered = 0;
        for (int i = 0; i < 1_000; i++) {
            boolean asWritten = i < odd.length;
            String request = asWritten ? odd[i] : noise(random, odd[i % odd.length]);
            String answer = answerTo(request);
            assertThat(answer)
                    .as(request)
                    .doesNotContain("Something failed in Daybook", "\tat ", "Tomcat", "HTTP/1.1 500");
            if (asWritten) assertThat(answer).as(request).containsPattern("^HTTP/1.1 (4|501|505)");
            if (answer.startsWith("HTTP/1.1 ")) answered++;
        }
        assertThat(answered)
                .as("of a thousand; the others were no whole request")
                .isGreaterThan(900);
    }

    /** Says that nothing more comes, so that whatever was noise is answered at once or not at all. */
    private static String answerTo(String request) {
        try (RawConnection connection = RawConnection.from("127.0.4.1", daybook.url())) {
            connection.send(request);
            connection.endOfRequests();
            return connection.answer(SOON);
        }
    }

    @Test
    void aFloodOfWrongPasswordsHoldsUpNobodyElse() throws Exception {
        List<Thread> guessers = new ArrayList<>();
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger guesses = new AtomicInteger();
        for (int i = 0; i < 60; i++) {
            String from = "127.0.5." + (1 + i % 20);
            guessers.add(Thread.ofPlatform().start(() -> {
                while (!enough.get()) {
                    guess(from);
                    guesses.incrementAndGet();
                }
            }));
        }
        try {
            for (int i = 1; i <= 5; i++) {
                int flooded = 60 * i;
                Awaited.until("they guess", () -> guesses.get() >= flooded);
                daybook.assertOthersAreAnswered();
            }
        } finally {
            enough.set(true);
        }
        for (Thread guesser : guessers) guesser.join();
    }

    private static void guess(String from) {
        try (RawConnection browser = RawConnection.from(from, daybook.url())) {
            String page = browser.request("GET /login").answer(SOON);
            String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            String cookie = page.replaceAll("(?si).*set-cookie: ([^;]+);.*", "$1");
            String form = "username=admin&password=wrong+wrong+wrong&_csrf=" + token;
            browser.request("POST /login", FORM, "Cookie: " + cookie, "Content-Length: " + form.length());
            browser.send(form);
            browser.answer(SOON);
        }
    }

    /** As many connections as one network may have, of so many networks. */
    private void besiege(int networks, Consumer<RawConnection> with) {
        int first = attackers.size() / OF_ONE_NETWORK;
        for (int network = first; network < first + networks; network++) {
            for (int i = 0; i < OF_ONE_NETWORK; i++) with.accept(attack("127.0.6." + (network + 1)));
        }
    }

    private void drip(int times, String bytes) {
        for (int i = 0; i < times; i++) {
            attackers.forEach(connection -> connection.send(bytes));
            pause();
        }
    }

    private void assertCutOff() {
        assertThat(attackers).allMatch(connection -> connection.isClosedWithin(CUT_OFF_BY));
        assertThat(daybook.meter("daybook_http_connections_cut_total")).isPositive();
    }

    private RawConnection attack(String from) {
        RawConnection connection = RawConnection.from(from, daybook.url());
        attackers.add(connection);
        return connection;
    }

    private static String noise(Random random, String request) {
        StringBuilder noise = new StringBuilder(request);
        for (int i = 0; i < 5; i++) noise.setCharAt(random.nextInt(noise.length()), (char) random.nextInt(256));
        return noise.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

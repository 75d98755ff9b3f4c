package org.daybook.app.web.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.valves.RemoteIpValve;
import org.daybook.app.Awaited;
import org.daybook.app.RunningDaybook;
import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that is named, and beside it: who may say where a request comes from, and what the proxy may hold. */
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127.0.9.1/32",
            "server.tomcat.max-connections=40",
            "daybook.http.connections-per-address=8",
        })
class NamedProxiesTest extends RunningDaybook {

    private static final Duration SOON = Awaited.HANGS;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String PROXY = "127.0.9.1";
    private static final String NEIGHBOUR = "127.0.9.2";

    private final List<RawConnection> connections = new ArrayList<>();

    @AfterEach
    void leave() {
        connections.forEach(RawConnection::close);
    }

    @Test
    void whoeverIsNotNamedGetsNoMoreGuessesByForwardingAnAddress() {
        assertThat(guesses(NEIGHBOUR, "neighbour")).startsWith("error").endsWith("wait");
    }

    @Test
    void eachAddressThatTheNamedProxyForwardsHasGuessesOfItsOwn() {
        assertThat(guesses(PROXY, "proxied")).containsOnly("error");
    }

    @Test
    void whoeverIsNotNamedHasTheConnectionsOfOneNetwork() {
        open(NEIGHBOUR, 20);
        assertClosed(12);
    }

    @Test
    void theNamedProxyLeavesConnectionsToOthers() {
        open(PROXY, 36);
        assertClosed(6);
        assertThat(connect("127.0.9.3").request("GET /actuator/health/liveness").answer(SOON))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whatTheNamedProxyClosesItMayOpenAgain() {
        open(PROXY, 30);
        leave();
        connections.clear();
        Awaited.until("another is let in", () -> {
            try (RawConnection again = RawConnection.from(PROXY, uri("/"))) {
                return again.request("GET /actuator/health/liveness")
                        .answer(SOON)
                        .startsWith("HTTP/1.1 200");
            }
        });
    }

    @Test
    void whereNoneIsNamedOnlyThisMachineIsTrusted() {
        RemoteIpValve forwarded = new RemoteIpValve();
        forwarded.setInternalProxies("");
        TrustedProxies proxies = TrustedProxies.of(List.of(forwarded));
        assertThat(List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1")).allMatch(proxies::contains);
        assertThat(List.of("10.1.2.3", "192.168.1.2", "172.17.0.1", "169.254.1.1", "fd00::1", "203.0.113.9"))
                .noneMatch(proxies::contains);
        assertThat(forwarded.getInternalProxies()).as("by the valve, too").isEqualTo(TrustedProxies.THIS_MACHINE);
    }

    @Test
    void aStrategyThatBelievesEverybodyIsRefused() {
        assertThatThrownBy(() -> TransportConfiguration.onlyNamedProxies("FRAMEWORK"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must be native or none");
        TransportConfiguration.onlyNamedProxies("native");
        TransportConfiguration.onlyNamedProxies("none");
    }

    /** What seven wrong passwords lead to, each from another address if the header is believed. */
    private List<String> guesses(String from, String name) {
        List<String> outcomes = new ArrayList<>();
        for (int i = 1; i <= 7; i++) outcomes.add(guess(from, "203.0.113." + i, name));
        return outcomes;
    }

    private String guess(String from, String forwarded, String name) {
        String said = "X-Forwarded-For: " + forwarded;
        try (RawConnection browser = RawConnection.from(from, uri("/"))) {
            String page = browser.request("GET /login", said).answer(SOON);
            String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            String cookie = page.replaceAll("(?si).*set-cookie: ([^;]+);.*", "$1");
            String form = "username=" + name + "&password=wrong+wrong+wrong&_csrf=" + token;
            browser.request("POST /login", said, FORM, "Cookie: " + cookie, "Content-Length: " + form.length());
            browser.send(form);
            return browser.answer(SOON).replaceAll("(?si).*location: /login[?](\\w+).*", "$1");
        }
    }

    private void open(String from, int many) {
        for (int i = 0; i < many; i++) connect(from);
    }

    private RawConnection connect(String from) {
        RawConnection connection = RawConnection.from(from, uri("/"));
        connections.add(connection);
        return connection;
    }

    /** So many of them are closed, and all the others are answered. */
    private void assertClosed(int some) {
        Awaited.until(
                some + " are closed",
                () -> connections.stream().filter(RawConnection::isClosed).count() >= some);
        List<RawConnection> open = connections.stream()
                .filter(connection -> !connection.isClosed())
                .toList();
        assertThat(open).hasSize(connections.size() - some).allSatisfy(connection -> assertThat(
                        connection.request("GET /actuator/health/liveness").answer(SOON))
                .startsWith("HTTP/1.1 200"));
    }
}

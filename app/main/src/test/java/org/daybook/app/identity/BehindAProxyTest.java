package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import org.apache.catalina.valves.RemoteIpValve;
import org.daybook.app.RunningDaybook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Where a proxy speaks TLS to the world, and Daybook believes it. */
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class BehindAProxyTest extends RunningDaybook {

    @Autowired
    private ServletWebServerApplicationContext context;

    @Test
    void withoutAProxyThatIsNamedPrivateNetworksAreNotBelieved() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        assertThat(server.getTomcat().getEngine().getPipeline().getValves())
                .filteredOn(RemoteIpValve.class::isInstance)
                .singleElement()
                .extracting(valve -> ((RemoteIpValve) valve).getInternalProxies())
                .isEqualTo("127.0.0.0/8, ::1/128");
    }

    @Test
    void theSessionsCookieIsNeverSentInTheClear() {
        HttpResponse<String> page =
                send(request("/login").header("X-Forwarded-Proto", "https").GET());
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("Secure", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void whoComesWithoutTlsGetsACookieThatWorksThere() {
        assertThat(send(request("/login").GET()).headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).doesNotContain("Secure"));
    }

    @Test
    void whoIsSentElsewhereStaysUnderTls() {
        HttpResponse<String> page = send(request("/")
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https")
                .GET());
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow())
                .satisfiesAnyOf(to -> assertThat(to).startsWith("https://"), to -> assertThat(to)
                        .startsWith("/"));
    }
}

package org.daybook.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.daybook.app.RunningDaybook;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where a proxy speaks TLS to the world, and Daybook believes it. */
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class BehindAProxyTest extends RunningDaybook {

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

package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.app.RunningDaybook;
import org.junit.jupiter.api.Test;

class StrangerTest extends RunningDaybook {

    @Test
    void aStrangerLearnsThatItRunsAndNoMore() {
        var health = send(request("/actuator/health"));
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    }

    @Test
    void aStrangerIsSentToSignIn() {
        var page = send(request("/").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location")).hasValue("/login");
    }

    @Test
    void aStrangersProgramIsToldHowToComeIn() {
        var answer = send(request("/api/portfolio"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"Daybook\"");
        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"");
    }
}

package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not there is not there below the addresses of the framework either: no such address fails. */
class UnknownAddressTest extends RunningDaybook {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsNotFound() {
        String admin = new Cast(this, jdbc, tokens).admin();
        return Stream.of(
                        "/actuator/nothing",
                        "/actuator/nothing/below",
                        "/actuator/info/below",
                        "/actuator/metrics/nothing",
                        "/actuator/metrics/nothing/below",
                        "/actuator/prometheus/below",
                        "/actuator/health/nothing",
                        "/actuator/health/nothing/below",
                        "/actuator/health/db/below",
                        "/actuator/health/db/below/that",
                        "/actuator/health/ping/a/b/c",
                        "/actuator/health/liveness/nothing",
                        "/actuator/health/liveness/livenessState/below",
                        "/actuator/health/readiness/db/below",
                        "/actuator/health/readiness/nothing/below",
                        "/actuator/health/record/below",
                        "/actuator/health/views/below/that",
                        "/actuator/health/%20",
                        "/v3/nothing",
                        "/v3/api-docs/nothing",
                        "/v3/api-docs/nothing/below",
                        "/webjars/htmx.org/nothing/below",
                        "/webjars/nothing",
                        "/static/nothing/below",
                        "/error/below",
                        "/api/nothing/below/that")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    assertThat(get(admin, path).statusCode()).as(path).isIn(401, 403, 404);
                    assertThat(send(request(path).GET()).statusCode()).as(path).isIn(401, 403, 404);
                }));
    }
}

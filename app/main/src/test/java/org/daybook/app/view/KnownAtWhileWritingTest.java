package org.daybook.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Questions as of now while somebody holds the record to write to it, and after they have written. */
class KnownAtWhileWritingTest extends RunningDaybook {

    private static final long APPEND_LOCK = 0x646179626f6f6bL;

    @Autowired
    private DataSource connections;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private String office;
    private final UUID programme = UUID.randomUUID();

    @BeforeEach
    void aProgramme() {
        office = new Cast(this, jdbc, tokens).a(Role.PROGRAMME_OFFICE).token();
        named("Equality");
    }

    private void named(String name) {
        boolean isNew = name.equals("Equality");
        HttpResponse<String> answer = isNew
                ? post(
                        office,
                        "/api/programmes",
                        "{\"id\":\"" + programme + "\",\"name\":\"" + name + " " + programme + "\"}")
                : post(office, "/api/programmes/" + programme + "/rename-programme", "{\"name\":\"" + name + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> asOf(Instant knownAt) {
        return get(office, "/api/programmes/" + programme + "?knownAt=" + knownAt);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    @Test
    void whileSomebodyMayStillRecordEarlierTheQuestionIsPutOffAndAllOthersAreAnswered() throws SQLException {
        Instant newest = Instant.parse(
                json(get(office, "/api/programmes/" + programme)).get("knownAt").stringValue());
        try (Connection writer = connections.getConnection();
                Statement statement = writer.createStatement()) {
            statement.execute("select pg_advisory_lock(" + APPEND_LOCK + ")");
            try {
                HttpResponse<String> answer = asOf(now());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("\"code\":\"view-behind\"");
                assertThat(asOf(newest).statusCode()).isEqualTo(200);
                assertThat(get(office, "/api/programmes/" + programme).statusCode())
                        .isEqualTo(200);
            } finally {
                statement.execute("select pg_advisory_unlock(" + APPEND_LOCK + ")");
            }
        }
        assertThat(asOf(now()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasAnsweredAsOfNowIsTheAnswerEverAfter() {
        Instant knownAt = now();
        JsonNode before = json(asOf(knownAt));
        named("Equality and inclusion " + programme);
        assertThat(json(asOf(knownAt))).isEqualTo(before);
        assertThat(json(get(office, "/api/programmes/" + programme))
                        .get("position")
                        .asLong())
                .isGreaterThan(before.get("position").asLong());
    }

    @Test
    void theInstantThatAnAnswerForTodayNamesAsksForTheSameStateAgain() {
        JsonNode today = json(get(office, "/api/programmes/" + programme));
        named("Inclusion " + programme);
        JsonNode again = json(asOf(Instant.parse(today.get("knownAt").stringValue())));
        assertThat(again).isEqualTo(today);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.daybook.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.daybook.app.Awaited;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** More commands than may wait, while another node has the record for itself. */
@TestPropertySource(properties = "daybook.commands-waiting=1")
class FullQueueTest extends RunningDaybook {

    private static final String THE_LOCK_OF_THE_RECORD = Long.toString(0x646179626f6f6bL);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Tokens tokens;

    private String admin;
    private String office;

    @BeforeEach
    void comeIn() {
        Cast cast = new Cast(this, jdbc, tokens);
        admin = cast.admin();
        office = cast.a(Role.PROGRAMME_OFFICE).token();
    }

    @Test
    void aCommandThatFindsNoRoomIsToldWhenToComeBackAndThoseThatWaitedAreWritten() throws Exception {
        CompletableFuture<HttpResponse<String>> taken;
        CompletableFuture<HttpResponse<String>> waiting;
        try (Connection other = dataSource.getConnection()) {
            run(other, "select pg_advisory_lock(" + THE_LOCK_OF_THE_RECORD + ")");
            taken = open();
            await(() -> locksAwaited() == 1);
            waiting = open();
            await(() -> meter("daybook_writer_waiting").equals("1.0"));
            HttpResponse<String> refused = open().get();
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(refused.body()).contains("\"code\":\"too-many-waiting\"", "nothing was written");
            run(other, "select pg_advisory_unlock(" + THE_LOCK_OF_THE_RECORD + ")");
        }
        assertThat(taken.get().statusCode()).isEqualTo(200);
        assertThat(waiting.get().statusCode()).isEqualTo(200);
        assertThat(meter("daybook_writer_refused_total{reason=\"too-many-waiting\"}"))
                .isEqualTo("1.0");
    }

    private CompletableFuture<HttpResponse<String>> open() {
        HttpRequest request = with(office, "/api/programmes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"Programme " + UUID.randomUUID() + "\"}"))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
    }

    private static void run(Connection connection, String statement) throws Exception {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private int locksAwaited() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }

    /** What the operator reads, without its application's tags. */
    private String meter(String name) {
        return get(admin, "/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static void await(Callable<Boolean> condition) {
        Awaited.until("the queue is so full", condition);
    }
}

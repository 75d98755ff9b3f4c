package org.daybook.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.daybook.app.Awaited;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A node among others that are upgraded already: it stops at what it does not know, says so, and misreads nothing. */
@DirtiesContext
class NewerSoftwareTest extends RunningDaybook {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    @Test
    void anEntryOfNewerSoftwareStopsTheViewsAndTheCommandsOfItsAggregate() {
        Cast cast = new Cast(this, jdbc, tokens);
        String office = cast.a(Role.PROGRAMME_OFFICE).token();
        String programme = id(post(office, "/api/programmes", "{\"name\":\"P " + UUID.randomUUID() + "\"}"));
        String workstream =
                id(post(office, "/api/workstreams", "{\"programme\":\"" + programme + "\",\"name\":\"W\"}"));
        String rename = "/api/workstreams/" + workstream + "/rename-workstream";
        assertThat(post(office, rename, "{\"name\":\"Known\"}").statusCode()).isEqualTo(200);

        renamedByNewerSoftware(workstream);

        HttpResponse<String> refused = post(office, rename, "{\"name\":\"Again\"}");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.body()).contains("newer-record", "workstream.workstream-renamed version 99");
        Awaited.await("health says so").untilAsserted(() -> {
            HttpResponse<String> health = get(cast.admin(), "/actuator/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("workstream.workstream-renamed version 99", "upgrade this node");
        });
        assertThat(entries(workstream)).isEqualTo(3);
    }

    private void renamedByNewerSoftware(String workstream) {
        jdbc.sql(
                        """
                        insert into record.event
                        select (jsonb_populate_record(e, jsonb_build_object(
                            'position', (select max(position) + 1 from record.event),
                            'event_id', 'of-newer-software', 'recorded_at', clock_timestamp(), 'version', e.version + 1, 'type_version', 99))).*
                        from record.event e where e.aggregate_id = ?::uuid and e.version = 1
                        """)
                .param(workstream)
                .update();
    }

    private long entries(String workstream) {
        return jdbc.sql("select count(*) from record.event where aggregate_id = ?::uuid")
                .param(workstream)
                .query(Long.class)
                .single();
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").asString();
    }
}

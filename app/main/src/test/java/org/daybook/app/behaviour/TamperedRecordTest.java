package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.Awaited;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Somebody with every right on the database lays hands on the record itself, and an auditor asks for a self-audit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TamperedRecordTest {

    private static final String SAVED = "create table public.saved as select * from record.event";

    private NamedDemo demo;
    private RunningEngine engine;
    private JdbcTemplate superuser;

    @BeforeAll
    void aRecordThatIsProved(@TempDir Path folder) {
        demo = NamedDemo.start(folder);
        engine = demo.engine();
        superuser = demo.superuser();
        superuser.execute(SAVED);
    }

    @AfterAll
    void stop() {
        if (demo != null) demo.close();
    }

    @AfterEach
    void putEverythingBack() {
        superuser.execute("alter table record.event disable trigger user; delete from record.event;"
                + " insert into record.event select * from public.saved; alter table record.event enable trigger user");
    }

    @BeforeEach
    void nothingIsFoundYet() {
        assertThat(audit()).isEmpty();
    }

    /** What a self-audit finds, each as {@code KIND position}. */
    private List<String> audit() {
        Api auditor = engine.reader("AUDITOR");
        Api.Answer asked = auditor.post("/api/self-audits", "{}");
        assertThat(asked.status()).isEqualTo(202);
        String run = "/api/self-audits/" + asked.json().get("id").asString();
        JsonNode answer = Awaited.await("the self-audit finishes")
                .until(() -> auditor.get(run).ok(), told -> told.at("/run").has("finishedAt"));
        List<String> findings = new ArrayList<>();
        answer.get("findings")
                .forEach(finding -> findings.add(finding.get("kind").asString() + " "
                        + finding.path("position").asString("")));
        return findings;
    }

    /** What health says may be a second old. */
    private void awaitHealth(int status) {
        Awaited.until(
                "health is " + status,
                () -> engine.reader("ADMIN").get("/actuator/health").status() == status);
    }

    private void tamper(String sql) {
        superuser.execute("alter table record.event disable trigger user");
        superuser.execute(sql);
        superuser.execute("alter table record.event enable trigger user");
    }

    @Test
    void aPayloadAlteredByOneByteIsFoundAndHealthTurnsBadUntilItIsPutBack() {
        tamper("update record.event set payload = set_byte(payload, octet_length(payload) - 3,"
                + " get_byte(payload, octet_length(payload) - 3) # 1) where position = 400");
        assertThat(audit()).contains("PAYLOAD_ALTERED 400");
        awaitHealth(503);
        assertThat(new String(engine.reader("ADMIN")
                        .get("/actuator/prometheus")
                        .response()
                        .body()))
                .containsPattern("daybook_audit_findings [1-9]");
        assertThat(engine.reader("ADMIN").get("/actuator/health/readiness").status())
                .as("it goes on answering")
                .isEqualTo(200);
    }

    @Test
    void alteredMetadataAreFound() {
        tamper("update record.event set metadata = convert_to(replace(convert_from(metadata, 'UTF8'), '\"role\":\"',"
                + " '\"role\":\"X'), 'UTF8') where position = 400");
        assertThat(audit()).contains("METADATA_ALTERED 400");
    }

    @Test
    void anAlteredColumnIsFound() {
        tamper("update record.event set post = 'Somebody else' where position = 400");
        assertThat(audit()).contains("HEADER_ALTERED 400", "METADATA_ALTERED 400");
    }

    @Test
    void aColumnThatCannotBeReadHidesNothingElse() {
        tamper("update record.event set role = 'XROLE' where position = 100;"
                + " update record.event set payload = '{}'::bytea where position = 400");
        assertThat(audit()).contains("ENTRY_UNREADABLE 100", "PAYLOAD_ALTERED 400");
    }

    @Test
    void anEntryDeletedFromTheEndIsFound() {
        long last = superuser.queryForObject("select max(position) from record.event", Long.class);
        tamper("delete from record.event where position = " + last);
        assertThat(audit()).contains("ENTRY_MISSING " + last);
    }

    @Test
    void anEntryDeletedFromTheMiddleIsFound() {
        tamper("delete from record.event where position = 400");
        assertThat(audit()).contains("ENTRY_MISSING 400");
    }

    @Test
    void twoEntriesSwappedAreFound() {
        tamper("alter table record.event drop constraint event_position_check;"
                + " update record.event set position = -400 where position = 400;"
                + " update record.event set position = 400 where position = 401;"
                + " update record.event set position = 401 where position = -400;"
                + " alter table record.event add constraint event_position_check check (position >= 0)");
        assertThat(audit()).contains("HEADER_ALTERED 400", "HEADER_ALTERED 401");
    }

    /** The last: what moved to the end is then in the ledger too, from which nothing is ever taken back. */
    @Test
    @Order(Integer.MAX_VALUE)
    void anEntryInsertedInTheMiddleIsFound() {
        tamper("update record.event set position = position + 1000001 where position >= 400;"
                + " update record.event set position = position - 1000000 where position > 1000000;"
                + " insert into record.event (position, event_id, aggregate_type, aggregate_id, version, type,"
                + " type_version, payload, metadata, recorded_at, effective_on, zone, actor, role, post, salt)"
                + " select 400, 'inserted', aggregate_type, gen_random_uuid(), 0, type, type_version, payload, metadata,"
                + " recorded_at, effective_on, zone, actor, role, post, salt from record.event where position = 399");
        assertThat(audit()).contains("HEADER_ALTERED 400", "HEADER_ALTERED 401");
    }
}

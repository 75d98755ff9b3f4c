package org.daybook.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.app.RunningDemo;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The demo as somebody who starts it finds it: the papers on record, a token for each role, health and meters. */
class DemoTest extends RunningDemo {

    @Autowired
    private JdbcClient jdbc;

    private static final String LEADERSHIP_AND_CULTURE = "/api/workstreams/20210000-0000-4000-8000-000000000001";

    @Value("${daybook.data}")
    private Path data;

    private Map<String, String> environment;

    @BeforeEach
    void source() throws IOException {
        environment = Files.readAllLines(data.resolve("demo.env")).stream()
                .map(line -> line.replace("export ", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @Test
    void theEnvironmentNamesWhereAndATokenForEachRoleToItsOwnerOnly() throws IOException {
        assertThat(environment)
                .containsOnlyKeys(
                        "DAYBOOK_URL",
                        "DAYBOOK_TOKEN_OWNER",
                        "DAYBOOK_TOKEN_OFFICE",
                        "DAYBOOK_TOKEN_BOARD",
                        "DAYBOOK_TOKEN_SECRETARY",
                        "DAYBOOK_TOKEN_AUDITOR",
                        "DAYBOOK_TOKEN_ADMIN",
                        "DAYBOOK_TOKEN_DATA_PROTECTION")
                .containsEntry("DAYBOOK_URL", uri("").toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("demo.env"))))
                .isEqualTo("rw-------");
    }

    @Test
    void everyRoleComesInAndTheBoardReadsASlide() {
        environment.forEach((name, token) -> {
            if (name.startsWith("DAYBOOK_TOKEN"))
                assertThat(get(token, "/api/me").statusCode()).as(name).isEqualTo(200);
        });
        JsonNode slide =
                json("BOARD", LEADERSHIP_AND_CULTURE + "/slide?on=2022-04-30").get("slide");
        assertThat(slide.at("/benefitRag/word").asString()).isEqualTo("TBD");
        assertThat(slide.get("decisionsRequired")).hasSize(1);
    }

    @Test
    void theOwnerOwnsOneWorkstream() {
        String rag = "{\"dimension\":\"PROJECT\",\"rating\":\"GREEN\",\"reason\":\"On its way\"}";
        assertThat(post(token("OWNER"), LEADERSHIP_AND_CULTURE + "/change-rag", rag)
                        .statusCode())
                .isEqualTo(200);
        String other = "/api/workstreams/20210000-0000-4000-8000-000000000002/change-rag";
        assertThat(post(token("OWNER"), other, rag).statusCode()).isEqualTo(403);
    }

    @Test
    void loadedAgainTheSampleRecordChangesNothing() throws IOException {
        long before = position();
        loadedAgain("OFFICE", "classpath:sample-record/*.ndjson");
        loadedAgain("SECRETARY", "classpath:sample-record/secretary/*.ndjson");
        loadedAgain("AUDITOR", "classpath:sample-record/auditor/*.ndjson");
        assertThat(position()).isEqualTo(before);
    }

    private void loadedAgain(String role, String files) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
            String answer = send(with(token(role), "/api/commands")
                            .header("Content-Type", "application/x-ndjson")
                            .POST(BodyPublishers.ofByteArray(file.getContentAsByteArray())))
                    .body();
            assertThat(answer.lines()).as(file.getFilename()).allMatch(line -> line.contains("\"status\":200"));
        }
    }

    @Test
    void theReviewOf2017IsOnRecordWithItsFourteenAnswers() {
        JsonNode report = json("BOARD", "/api/reviews/20170000-0000-4000-8000-000000000001/report?on=2017-03-31")
                .get("report");
        assertThat(report.get("recommendations")).hasSize(14);
        assertThat(report.at("/standing/answered").intValue()).isEqualTo(14);
        assertThat(report.at("/quarter/name").stringValue()).isEqualTo("Q1 2017");
        assertThat(json("BOARD", "/api/reviews?on=2016-12-31")
                        .at("/items/0/standing/overdue")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void theBoardsOfThePapersAreOnRecordWithTheirMeetings() {
        assertThat(Json.mapper().writeValueAsString(json("BOARD", "/api/boards").get("items")))
                .contains(
                        "Quality of Service & EDHR Board",
                        "Senior Management Board",
                        "STR.I.D.E Board",
                        "E&I Strategic Board",
                        "Operational Delivery Board",
                        "Police Authority Board");
        JsonNode meeting = json("BOARD", "/api/meetings/20220000-0000-4000-8000-0000000000c1")
                .get("meeting");
        assertThat(meeting.get("state").stringValue()).isEqualTo("HELD");
        assertThat(meeting.at("/board/name").stringValue()).isEqualTo("Operational Delivery Board");
        assertThat(meeting.get("papers")).hasSize(5);
        assertThat(meeting.at("/papers/2/workstream/name").stringValue()).isEqualTo("Leadership & Culture");
        assertThat(meeting.at("/papers/2/digest").stringValue())
                .isEqualTo(json("BOARD", LEADERSHIP_AND_CULTURE + "/updates")
                        .at("/items/1/digest")
                        .stringValue());
        JsonNode stride = json("BOARD", "/api/meetings?board=20170000-0000-4000-8000-0000000000b1");
        assertThat(stride.get("items")).hasSize(4);
        assertThat(stride.at("/items/2/minuted").booleanValue()).isTrue();
    }

    @Test
    void healthIsOpenAndTellsItsPartsToAdministrators() {
        assertThat(send(request("/actuator/health").GET()).body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("views");
        assertThat(json("ADMIN", "/actuator/health")
                        .at("/components/views/details/entriesBehind")
                        .asLong())
                .isZero();
    }

    @Test
    void metersCountCommandsEventsLagAndStorage() {
        assertThat(get(token("ADMIN"), "/actuator/prometheus").body())
                .contains("daybook_commands_seconds_count{command=\"add-objective\",outcome=\"accepted\"} 120")
                .contains("daybook_events_total{type=\"workstream.objective-added\"} 120.0")
                .contains("daybook_projection_lag_entries 0.0")
                .contains("daybook_storage_bytes{schema=\"record\"}")
                .contains("http_server_requests_seconds_count");
        assertThat(get(token("BOARD"), "/actuator/prometheus").statusCode()).isEqualTo(403);
    }

    /** From the record itself: what health answers may be a second old. */
    private long position() {
        return jdbc.sql("select max(position) from record.event")
                .query(Long.class)
                .single();
    }

    private JsonNode json(String role, String path) {
        return Json.mapper().readTree(get(token(role), path).body());
    }

    private String token(String role) {
        return environment.get("DAYBOOK_TOKEN_" + role);
    }
}

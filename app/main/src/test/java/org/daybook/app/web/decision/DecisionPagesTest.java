package org.daybook.app.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages and forms of decisions over plain HTTP, and how they are written in the record. */
class DecisionPagesTest extends RunningDaybook {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private String office;
    private String secretary;
    private String board;
    private String meeting;
    private String workstream;

    @BeforeEach
    void aWorkstreamHasAskedItsBoard() {
        Cast cast = new Cast(this, jdbc, tokens);
        office = cast.a(Role.PROGRAMME_OFFICE).token();
        secretary = cast.a(Role.BOARD_SECRETARY).token();
        String programme = id(post(office, "/api/programmes", "{\"name\":\"Decided " + UUID.randomUUID() + "\"}"));
        String within = "{\"programme\":\"" + programme + "\",\"name\":\"First aid\"}";
        workstream = id(post(office, "/api/workstreams", within));
        board = id(post(office, "/api/boards", within));
        String called = "{\"board\":\"%s\",\"date\":\"%s\"}".formatted(board, LocalDate.now());
        meeting = id(post(secretary, "/api/meetings", called));
        id(post(
                office,
                "/api/workstreams/" + workstream + "/request-decision",
                "{\"decision\":\"q1\",\"question\":\"May we train 60?\"}"));
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }

    private HttpResponse<String> send(String who, String path, Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>(typed);
        fields.put("key", UUID.randomUUID().toString());
        String form = fields.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(with(who, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> fill(String who, String path, Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>(typed);
        Matcher seen = SEEN.matcher(get(who, path).body());
        assertThat(seen.find()).as(path).isTrue();
        fields.put("seen", seen.group(1));
        return send(who, path, fields);
    }

    private Map<String, String> typed(String inFavour, String against) {
        Map<String, String> typed = new TreeMap<>();
        typed.put("heading", "First aiders");
        typed.put("outcome", "APPROVED");
        typed.put("authority.how", "AT_A_MEETING");
        typed.put("authority.atMeeting", meeting);
        typed.put("authority.minuteNumber", "60/17");
        typed.put("request.choice", workstream + "|q1");
        typed.put("wording.decided", "60 first aiders are trained.");
        typed.put("wording.options[0].option", "A helpline");
        typed.put("background", "https://example.org/options Options paper");
        typed.put("votes.inFavour", inFavour);
        typed.put("votes.against", against);
        typed.put("votes.abstained", "0");
        typed.put("votes.recorded[0].member", "Chair");
        typed.put("votes.recorded[0].cast", "FOR");
        typed.put("votes.recorded[1].member", "Director of HR");
        typed.put("votes.recorded[1].cast", "AGAINST");
        return typed;
    }

    private String recorded() {
        HttpResponse<String> answer = send(secretary, "/decisions/do/register-decision", typed("1", "1"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void aSecretaryRecordsADecisionWithAVoteAndItIsShownWithItsRequestAndItsMeeting() {
        assertThat(get(secretary, "/decisions?board=" + board).body()).contains("Record a decision");
        assertThat(get(office, "/decisions").body()).doesNotContain("Record a decision");
        assertThat(get(secretary, "/meetings/" + meeting).body()).contains("Record a decision of this meeting");
        String request = "/workstreams/" + workstream + "/decisions/q1";
        assertThat(get(secretary, request).body()).contains("Record the decision");
        HttpResponse<String> form = get(secretary, "/decisions/do/register-decision");
        assertThat(form.statusCode()).as(form.body()).isEqualTo(200);
        assertThat(form.body()).contains("May we train 60?", "Request that it answers", "Votes for");

        String page = recorded();
        assertThat(get(secretary, page).body())
                .contains(
                        "First aiders",
                        "60 first aiders are trained.",
                        "1 for, 1 against, 0 abstained",
                        "Director of HR",
                        "A helpline",
                        "Options paper",
                        "60/17",
                        "May we train 60?");
        assertThat(get(secretary, "/meetings/" + meeting).body()).contains("First aiders", "1 for, 1 against");
        assertThat(get(secretary, request).body())
                .contains("The record of the decision")
                .doesNotContain("Record the decision");
        assertThat(get(secretary, "/decisions?board=" + board).body())
                .contains("First aiders", "at a meeting", "1 decision<")
                .doesNotContain("waiting for a decision");
    }

    @Test
    void votesThatDoNotAddUpAreRefusedBesideTheirFieldAndNothingTypedIsLost() {
        HttpResponse<String> refused = send(secretary, "/decisions/do/register-decision", typed("2", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("make the counts agree with them", "60 first aiders are trained.", "Director of HR");
    }

    @Test
    void aMiscountedVoteIsPutRightByTheSecretaryAndNoOfficeIsOfferedThat() {
        String page = recorded();
        assertThat(get(office, page).body()).doesNotContain("/do/");
        assertThat(get(office, page + "/do/restate-votes").statusCode()).isEqualTo(403);
        assertThat(get(secretary, page + "/do/restate-votes").body()).contains("value=\"Director of HR\"");
        Map<String, String> again = Map.of(
                "votes.inFavour", "0",
                "votes.against", "2",
                "votes.abstained", "0",
                "reason", "The chair voted against");
        assertThat(fill(secretary, page + "/do/restate-votes", again).statusCode())
                .isEqualTo(303);
        assertThat(get(secretary, page).body())
                .contains("0 for, 2 against, 0 abstained", "Restated: The chair voted against", "1 for, 1 against");
        Map<String, String> outcome = Map.of("outcome", "REJECTED", "reason", "The chair voted against");
        assertThat(fill(secretary, page + "/do/restate-outcome", outcome).statusCode())
                .isEqualTo(303);
        assertThat(get(secretary, "/decisions?board=" + board).body()).contains("rejected");
    }

    @Test
    void theDecisionAndTheAnswerToItsRequestAreWrittenInOneTransaction() {
        String page = recorded();
        UUID decision = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        var transactions = jdbc.sql("select distinct xmin::text from record.event where aggregate_id = :decision"
                        + " or aggregate_id = :workstream and type = 'workstream.request-answered'")
                .param("decision", decision)
                .param("workstream", UUID.fromString(workstream))
                .query(String.class)
                .list();
        assertThat(transactions).hasSize(1);
        assertThat(jdbc.sql("select count(*) from record.event where aggregate_id = :workstream"
                                + " and type = 'workstream.request-answered'")
                        .param("workstream", UUID.fromString(workstream))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}

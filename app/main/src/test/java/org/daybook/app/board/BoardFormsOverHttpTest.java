package org.daybook.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

/** The forms for seats and for how a board works, over plain HTTP. */
class BoardFormsOverHttpTest extends RunningDaybook {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private String office;
    private String board;

    @BeforeEach
    void aBoard() {
        office = new Cast(this, jdbc, tokens).another(Role.PROGRAMME_OFFICE).token();
        String programme = opened("/api/programmes", "{\"name\":\"Programme " + UUID.randomUUID() + "\"}");
        board = "/boards/" + opened("/api/boards", "{\"programme\":\"" + programme + "\",\"name\":\"Cabinet\"}");
    }

    @Test
    void theOfficeSeatsAChairAndHandsTheSeatOver() {
        recorded("seat-member", Map.of("post", "Leader of the council", "capacity", "CHAIR", "from", "2026-05-01"));
        assertThat(page()).contains("Leader of the council", "chair", "from 1 May 2026", "Not linked");
        recorded("hand-over-seat", Map.of("seat", "seat-1", "post", "Deputy leader", "reason", "Elected"));
        assertThat(page()).contains("Deputy leader").doesNotContain("Leader of the council");
        recorded("change-seat", Map.of("seat", "seat-1", "capacity", "DEPUTY_CHAIR", "until", "2027-05-01"));
        assertThat(page()).contains("deputy chair", "until 1 May 2027");
        recorded("release-member", Map.of("seat", "seat-1"));
        assertThat(page()).doesNotContain("Deputy leader");
    }

    @Test
    void theOfficeSetsHowTheBoardWorks() {
        recorded("set-quorum", Map.of("members", "3", "capacities", "CHAIR"));
        recorded("set-deadlines", Map.of("papersOut", "7", "draftMinutes", "15"));
        recorded("set-minute-numbering", Map.of("numbering", "RUNNING", "next", "248"));
        recorded("set-cadence", Map.of("cadence", "when needed"));
        assertThat(page())
                .contains(
                        "3 members, chair",
                        "Papers out 7 clear working days",
                        "from meeting to meeting",
                        "when needed");
    }

    @Test
    void theOfficeRecordsThatAPowerWasDelegatedAndEndsIt() {
        recorded("delegate-power", Map.of("post", "Head of HR", "power", "Awards of small sums", "from", "2026-05-01"));
        assertThat(page()).contains("Awards of small sums", "Head of HR, from 1 May 2026");
        recorded("end-delegation", Map.of("delegation", "delegation-1", "reason", "Reviewed"));
        assertThat(page()).doesNotContain("Awards of small sums");
    }

    @Test
    void everyFormOfABoardOpens() {
        recorded("seat-member", Map.of("post", "Clerk", "capacity", "SECRETARY"));
        for (String command : new String[] {
            "seat-member",
            "change-seat",
            "hand-over-seat",
            "release-member",
            "set-cadence",
            "set-quorum",
            "set-standing-items",
            "set-deadlines",
            "set-minute-numbering",
            "delegate-power",
            "end-delegation"
        }) {
            HttpResponse<String> form = get(office, board + "/do/" + command);
            assertThat(form.statusCode()).as(command + form.body()).isEqualTo(200);
            assertThat(page()).contains("/do/" + command);
        }
    }

    private String page() {
        HttpResponse<String> page = get(office, board);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body().replaceAll("(?s)<form.*?</form>", "");
    }

    /** Opens the form, fills it in and sends it. */
    private void recorded(String command, Map<String, String> typed) {
        String path = board + "/do/" + command;
        HttpResponse<String> form = get(office, path);
        Matcher seen = SEEN.matcher(form.body());
        assertThat(seen.find()).as(form.body()).isTrue();
        Map<String, String> fields = new TreeMap<>(typed);
        fields.put("seen", seen.group(1));
        fields.put("key", UUID.randomUUID().toString());
        String body = fields.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(with(office, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private String opened(String path, String body) {
        HttpResponse<String> answer = post(office, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }
}

package org.daybook.app.web.command;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms of boards, meetings, reviews and programmes over plain HTTP: what they record, refuse and keep. */
class CommandPagesTest extends RunningDaybook {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private String office;
    private String secretary;
    private String auditor;
    private String programme;
    private String board;

    @BeforeEach
    void aBoard() {
        cast = new Cast(this, jdbc, tokens);
        office = cast.a(Role.PROGRAMME_OFFICE).token();
        secretary = cast.a(Role.BOARD_SECRETARY).token();
        auditor = cast.a(Role.AUDITOR).token();
        programme = opened(office, "/programmes/do/open-programme", Map.of("name", "Programme " + UUID.randomUUID()));
        board = opened(
                office,
                "/boards/do/establish-board",
                Map.of(
                        "programmes",
                        id(programme),
                        "name",
                        "Equality Board",
                        "members",
                        "Chair\r\nDirector of HR\r\n"));
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** The page to which the form leads. */
    private String opened(String who, String path, Map<String, String> typed) {
        HttpResponse<String> answer = send(who, path, UUID.randomUUID().toString(), typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String page = answer.headers().firstValue("Location").orElseThrow();
        return page.replaceFirst("^https?://[^/]+", "");
    }

    private HttpResponse<String> send(String who, String path, String key, Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>(typed);
        fields.put("key", key);
        String form = fields.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(with(who, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Opens the form, fills it in and sends it. */
    private HttpResponse<String> fill(String who, String path, Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>(typed);
        fields.put("seen", seen(get(who, path).body()));
        return send(who, path, UUID.randomUUID().toString(), fields);
    }

    private static String seen(String page) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).as(page).isTrue();
        return seen.group(1);
    }

    private String meeting() {
        return opened(
                secretary,
                "/meetings/do/schedule-meeting",
                Map.of("board", id(board), "date", "2026-04-28", "agenda", "Apologies\r\nRetention"));
    }

    @Test
    void aBoardIsKeptByTheOfficeAndNobodyElseIsOfferedThat() {
        assertThat(get(office, board).body())
                .contains("Equality Board", "Director of HR", "Schedule a meeting", "Dissolve the board");
        assertThat(get(secretary, board).body())
                .contains("Schedule a meeting", "/meetings/do/schedule-meeting?about=" + id(board))
                .doesNotContain("Dissolve the board");
        assertThat(get(auditor, board).body()).doesNotContain("Schedule a meeting", "/do/");
        HttpResponse<String> refused = get(secretary, board + "/do/dissolve-board");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("form-not-offered");

        assertThat(get(office, board + "/do/rename-board").body()).contains("value=\"Equality Board\"");
        assertThat(fill(office, board + "/do/rename-board", Map.of("name", "Strategic Board"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(office, board + "/do/release-member").body()).contains("<option value=\"Chair\"");
        assertThat(fill(office, board + "/do/release-member", Map.of("post", "Chair"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(office, board).body()).contains("Strategic Board").doesNotContain(">Chair<");
        assertThat(get(office, board + "/do/dissolve-board").body()).contains("cannot be established again");
        assertThat(fill(office, board + "/do/dissolve-board", Map.of("reason", "Merged"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(office, board).body()).contains("Merged").doesNotContain("/do/");
        assertThat(get(office, board + "/do/rename-board").statusCode()).isEqualTo(403);
    }

    @Test
    void aSecretaryTakesAMeetingFromItsAgendaToApprovedMinutes() {
        assertThat(get(secretary, "/meetings/do/schedule-meeting?about=" + id(board))
                        .body())
                .contains("Equality Board", "type=\"hidden\" name=\"board\" value=\"" + id(board) + "\"");
        String meeting = meeting();
        String next =
                opened(secretary, "/meetings/do/schedule-meeting", Map.of("board", id(board), "date", "2026-07-28"));
        assertThat(get(secretary, meeting).body()).contains("Apologies", "Retention", "Record that it was held");
        assertThat(get(secretary, meeting).body()).doesNotContain("Record the minutes");
        assertThat(fill(secretary, meeting + "/do/revise-agenda", Map.of("agenda", "Apologies\r\nMinutes of May"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(secretary, meeting + "/do/revise-agenda").body()).contains("Apologies\nMinutes of May");
        assertThat(fill(secretary, meeting + "/do/hold-meeting", Map.of("attendees", "Chair\r\nDirector of HR"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(fill(secretary, meeting + "/do/record-minutes", Map.of("minutes", "1. Apologies\r\n\r\n2. Agreed."))
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> approving = get(secretary, meeting + "/do/approve-minutes");
        assertThat(approving.body()).contains("<option value=\"" + id(next) + "\"");
        fill(secretary, next + "/do/hold-meeting", Map.of("heldOn", ""));
        assertThat(fill(secretary, meeting + "/do/approve-minutes", Map.of("atMeeting", id(next)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(secretary, meeting).body()).contains("2. Agreed.", "Approved on 28 July 2026");
    }

    @Test
    void aSecondClickRecordsNothingMore() {
        Map<String, String> typed = Map.of("board", id(board), "date", "2026-04-28");
        HttpResponse<String> first = send(secretary, "/meetings/do/schedule-meeting", "k1", typed);
        HttpResponse<String> second = send(secretary, "/meetings/do/schedule-meeting", "k1", typed);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void whatIsMissingIsAskedForBesideItsFieldAndNothingTypedIsLost() {
        HttpResponse<String> refused = send(
                secretary, "/meetings/do/schedule-meeting", "k1", Map.of("board", id(board), "agenda", "<b>One</b>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "There is a problem",
                        "href=\"#form-schedule-meeting-date\"",
                        "Enter a date.",
                        "&lt;b&gt;One&lt;/b&gt;",
                        "<title>Error: Schedule a meeting");
        assertThat(send(secretary, "/meetings/do/schedule-meeting", "k2", Map.of("date", "2026-04-28"))
                        .body())
                .contains("Select a board.");
    }

    @Test
    void whoHasSeenAnOlderVersionIsShownWhatCameSinceAndWhatTheyTyped() {
        String meeting = meeting();
        String path = meeting + "/do/revise-agenda";
        String seen = seen(get(secretary, path).body());
        assertThat(fill(secretary, path, Map.of("agenda", "Written by another")).statusCode())
                .isEqualTo(303);
        HttpResponse<String> stale =
                send(secretary, path, "k9", Map.of("seen", seen, "agenda", "Typed <i>before</i> that"));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains(
                        "Something else has been recorded since you opened this page",
                        "Written by another",
                        "Typed &lt;i&gt;before&lt;/i&gt; that",
                        "name=\"seen\" value=\"1\"");
        assertThat(send(secretary, path, "k9", Map.of("seen", "1", "agenda", "Typed before that"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aDraftIsReadByNobodyElseAndGoesWhenItIsRecorded() {
        String meeting = meeting();
        fill(secretary, meeting + "/do/hold-meeting", Map.of());
        String path = meeting + "/do/record-minutes";
        Map<String, String> half = Map.of("seen", seen(get(secretary, path).body()), "minutes", "Half a minute");
        HttpResponse<String> kept = send(secretary, path + "/draft", "k1", half);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).contains("not in the record yet");
        assertThat(get(secretary, path).body()).contains("Half a minute", "value=\"k1\"");
        assertThat(get(secretary, "/desk").body()).contains("Not recorded yet", "href=\"" + path + "\"");
        String another = cast.another(Role.BOARD_SECRETARY).token();
        assertThat(get(another, path).body()).doesNotContain("Half a minute");
        send(secretary, path, "k1", Map.of("seen", half.get("seen"), "minutes", "All of it"));
        assertThat(get(secretary, path).body()).contains("All of it").doesNotContain("Half a minute");
        assertThat(get(secretary, "/desk").body()).doesNotContain(path);
    }

    @Test
    void aReviewIsRegisteredRowByRowWithoutScript() {
        Map<String, String> typed = new TreeMap<>(Map.of(
                "programme", id(programme),
                "title", "Review of diversity",
                "panel", "Audit Panel",
                "reportedOn", "2026-04-28",
                "recommendations[1].recommendation", "iv (a)",
                "recommendations[1].text", "Report each year"));
        typed.put("more", "recommendations");
        HttpResponse<String> more = send(auditor, "/reviews/do/register-review", "k1", typed);
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body().replaceAll("\\s+", " "))
                .contains(
                        "name=\"recommendations[0].recommendation\" value=\"iv (a)\"",
                        "name=\"recommendations[2].text\"")
                .doesNotContain("There is a problem");
        typed.remove("more");
        HttpResponse<String> refused = send(auditor, "/reviews/do/register-review", "k1", typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#form-register-review-recommendations-0-answerDue\"", "Enter an answer due.");
        typed.put("recommendations[1].answerDue", "5/12");
        HttpResponse<String> ambiguous = send(auditor, "/reviews/do/register-review", "k1", typed);
        assertThat(ambiguous.body())
                .contains("This could mean several dates", "name=\"recommendations[0].answerDue-chosen\"");
        typed.put("recommendations[1].answerDue", "5 December 2026");
        String review = opened(auditor, "/reviews/do/register-review", typed);
        assertThat(get(office, review).body())
                .contains("Recommendation iv (a)", "/do/answer-recommendation?about=iv%20%28a%29")
                .doesNotContain("accept-answer");
        String answer = review + "/do/answer-recommendation";
        assertThat(get(office, answer + "?about=iv%20%28a%29").body())
                .contains("iv (a): Report each year", "type=\"hidden\" name=\"recommendation\" value=\"iv (a)\"");
        assertThat(fill(office, answer, Map.of("recommendation", "iv (a)", "text", "We do", "evidence", "the minutes"))
                        .body())
                .contains("Evidence", "the minutes", "There is a problem");
        assertThat(fill(office, answer, Map.of("recommendation", "iv (a)", "text", "We do"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(fill(auditor, review + "/do/accept-answer", Map.of("recommendation", "iv (a)"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(auditor, review).body()).contains("Close the recommendation");
    }

    @Test
    void aProgrammeShowsItsSettingsAndWhoMayChangeThem() {
        assertThat(get(office, programme).body())
                .contains("No workstreams yet", "Equality Board", "Set the reporting cycle", "Close the programme");
        assertThat(get(auditor, programme).body())
                .contains("Register a review")
                .doesNotContain("Set the reporting cycle");
        assertThat(fill(
                                office,
                                programme + "/do/set-reporting-cycle",
                                Map.of("cycle", "QUARTERLY", "firstReportOn", "2026-06-30"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(office, programme).body()).contains("Quarterly, first on 30 June 2026");
        assertThat(get(office, programme + "/do/set-reporting-cycle").body())
                .contains("value=\"2026-06-30\"")
                .containsPattern("value=\"QUARTERLY\"\\s+checked");
        String workstream = opened(
                office, "/workstreams/do/open-workstream", Map.of("programme", id(programme), "name", "Retention"));
        assertThat(get(office, programme).body()).contains(workstream, "Retention", "no owner yet");
    }

    @Test
    void anAddressWithoutAFormIsNotFound() {
        assertThat(get(office, "/meetings/do/hold-meeting").statusCode()).isEqualTo(404);
        assertThat(get(office, "/nothing/do/schedule-meeting").statusCode()).isEqualTo(404);
        assertThat(get(office, board + "/do/change-rag").statusCode()).isEqualTo(404);
        assertThat(get(office, "/boards/" + UUID.randomUUID() + "/do/rename-board")
                        .statusCode())
                .isEqualTo(404);
    }
}

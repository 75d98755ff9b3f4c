package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an auditor does in a browser: from the heatmap to a decision, back to what the board saw, forward to what was done. */
@Tag(DemoInChromium.WRITES)
class AuditorsJourneyTest extends DemoInChromium {

    private static final String LEADERSHIP = "/workstreams/20210000-0000-4000-8000-000000000001";
    private static final String PROGRAMME = "/programmes/20210000-0000-4000-8000-000000000000";
    private static final String BOARD = "20210000-0000-4000-8000-0000000000b2";
    private static final String FIRST = "20220000-0000-4000-8000-0000000000c1";
    private static final String SECOND = "20230000-0000-4000-8000-0000000000c9";
    private static final String DECISION = LEADERSHIP + "/decisions/award-date";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void aDecisionIsTakenInTheDemo() throws Exception {
        String line = "/api" + LEADERSHIP;
        String meeting = "/api/meetings/" + SECOND;
        said(
                "OFFICE",
                line + "/request-decision",
                "'decision': 'award-date', 'question': 'May the annual award move to March 2024?',"
                        + " 'board': 'Operational Delivery Board', 'effectiveOn': '2023-05-02'");
        said("OFFICE", line + "/submit-update", "'reportingDate': '2023-05-03', 'effectiveOn': '2023-05-03'");
        said(
                "SECRETARY",
                "/api/meetings",
                "'id': '" + SECOND + "', 'board': '" + BOARD
                        + "', 'date': '2023-05-10', 'agenda': ['The slides of spring 2023'], 'effectiveOn': '2023-05-04'");
        said(
                "SECRETARY",
                meeting + "/table-paper",
                "'workstream': '20210000-0000-4000-8000-000000000001', 'update': 4, 'effectiveOn': '2023-05-04'");
        said("SECRETARY", meeting + "/hold-meeting", "'heldOn': '2023-05-10', 'effectiveOn': '2023-05-10'");
        String decided = "/record-decision";
        said(
                "SECRETARY",
                line + decided,
                "'decision': 'award-date', 'outcome': 'DEFERRED', 'minute': 'The costs were missing.', 'update': 4,"
                        + " 'meeting': '" + SECOND + "', 'effectiveOn': '2023-05-10'");
        said(
                "SECRETARY",
                line + decided,
                "'decision': 'award-date', 'outcome': 'APPROVED', 'minute': 'Approved, once.', 'update': 4,"
                        + " 'meeting': '" + SECOND + "', 'effectiveOn': '2023-05-12'");
        said(
                "SECRETARY",
                meeting + "/note-action",
                "'action': 'costs', 'text': 'Cost the award', 'by': 'Director of HR', 'effectiveOn': '2023-05-12'");
        said(
                "OFFICE",
                line + "/reschedule-deliverable",
                "'deliverable': 'annual-award', 'targetDate': '03/24', 'reason': 'Funded from the next budget',"
                        + " 'decision': 'award-date', 'effectiveOn': '2023-05-16'");
        said("OFFICE", line + "/submit-update", "'reportingDate': '2023-05-25', 'effectiveOn': '2023-05-25'");
    }

    private static void said(String role, String path, String body) throws IOException, InterruptedException {
        String token = Files.readString(demo.environment())
                .replaceAll("(?s).*DAYBOOK_TOKEN_" + role + "=['\"]?([^'\"\\n]+).*", "$1");
        HttpRequest request = HttpRequest.newBuilder(demo.url().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{" + body.replace('\'', '"') + "}"))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    }

    @BeforeEach
    void theAuditorComesIn() {
        comeIn("demo-auditor");
    }

    private void follow(String words) {
        page.getByText(words).first().click();
        // Whatever comes next may be a key, which the script of the page takes once it is loaded.
        page.waitForLoadState();
    }

    @Test
    void fromTheHeatmapToADecisionBackToWhatTheBoardSawAndForwardToWhatWasDone() {
        page.navigate("/portfolio?on=2023-05-12");
        page.getByText("The heatmap as a table").click();
        page.locator("table.months tr")
                .filter(new Locator.FilterOptions().setHasText("Leadership & Culture"))
                .locator("a")
                .last()
                .click();
        assertThat(page.locator(".slide h1")).hasText("Leadership & Culture");
        page.navigate("/decisions?on=2023-05-31");
        follow("May the annual award move");
        assertThat(page).hasURL(Pattern.compile(".*/decisions/award-date\\?on=2023-05-31"));
        assertThat(page.locator("h1")).hasText("May the annual award move to March 2024?");
        assertThat(page.locator("ol.trail").first()).containsText("Deferred: The costs were missing.");
        assertThat(page.getByText("allowed by this decision")).isVisible();
        assertThat(page.getByText("Cost the award")).isVisible();
        seen("auditor-decision");
        follow("as it was frozen");
        assertThat(page.getByText("Update 4 for 3 May 2023, as it was frozen")).isVisible();
        page.goBack();
        follow("Replay from the update the board saw");
        assertThat(page.locator(".entry h2")).hasText("Update submitted");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Previous"))).isDisabled();
        seen("auditor-replay-of-decision");
        List<String> told = List.of(
                "The costs were missing.",
                "Approved, once.",
                "Funded from the next budget",
                "Update 5 for 25 May 2023");
        for (String words : told) {
            page.getByRole(AriaRole.BUTTON, named("Next")).click();
            assertThat(page.locator(".entry")).containsText(words);
        }
        assertThat(page.getByRole(AriaRole.BUTTON, named("Next"))).isDisabled();
    }

    @Test
    void theSlideLeadsToTheDecisionThatItAsksFor() {
        page.navigate(LEADERSHIP + "?on=2023-05-03");
        follow("May the annual award move");
        assertThat(page.getByText("The board has not decided yet")).isHidden();
        page.navigate(DECISION + "?on=2023-05-03");
        assertThat(page.getByText("The board has not decided yet")).isVisible();
        seen("auditor-decision-waiting");
    }

    @Test
    void twoMeetingsAreComparedWorkstreamByWorkstream() {
        page.navigate("/boards/" + BOARD);
        page.getByRole(AriaRole.BUTTON, named("Compare meetings")).click();
        assertThat(page).hasURL(Pattern.compile(".*compare\\?from=" + FIRST + "&to=" + SECOND));
        assertThat(page.locator(".read-aloud"))
                .containsText("Between the meeting of 28 April 2022 and that of 10 May 2023:");
        assertThat(page.locator(".read-aloud")).containsText("5 of 6 workstreams changed.");
        assertThat(page.getByText("update 4", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        assertThat(page.locator("ins, del").first()).isVisible();
        seen("auditor-compare-meetings");
        page.getByLabel("As at").fill("2023-06-01");
        page.getByRole(AriaRole.BUTTON, named("Show")).click();
        assertThat(page).hasURL(Pattern.compile(".*compare\\?from=" + FIRST + "&to=" + SECOND + "&on=2023-06-01.*"));
        assertThat(page.getByText("What we know today about 1 June 2023")).isVisible();
        assertThat(page.locator(".read-aloud")).containsText("5 of 6 workstreams changed.");
        page.navigate("/meetings/" + SECOND);
        seen("auditor-meeting");
        follow("What changed since the meeting before, of 28 April 2022");
        assertThat(page.locator("h1")).containsText("What changed between two meetings");
        page.navigate("/boards/" + BOARD);
        seen("auditor-board");
    }

    @Test
    void aWholeProgrammeIsReplayedEntryByEntry() {
        page.navigate("/");
        follow("Replay Equality & Inclusion 2021-23 entry by entry");
        assertThat(page.locator(".entry h2")).hasText("Update submitted");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".entry h2")).hasText("Deliverable rescheduled");
        assertThat(page.locator(".slide .changed").first()).isVisible();
        seen("auditor-programme-replay");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".entry h2")).hasText("Action noted");
        assertThat(page.getByText("An entry of a meeting")).isVisible();
        seen("auditor-programme-replay-meeting");
        follow("Filter entries");
        page.getByLabel("Workstream").selectOption("Leadership & Culture");
        page.getByLabel("Kind").selectOption("Decision recorded");
        page.getByRole(AriaRole.BUTTON, named("Show")).click();
        assertThat(page.locator(".entry h2")).hasText("Decision recorded");
        assertThat(page.getByText("Approved, once.").first()).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Previous")).click();
        assertThat(page.getByText("The costs were missing.").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*kind=workstream.decision-recorded.*"));
        page.navigate(PROGRAMME + "/replay?kind=programme.programme-closed");
        assertThat(page.getByText("No entries match")).isVisible();
        seen("auditor-programme-replay-nothing");
    }

    @Test
    void theMarkingOfAReplayIsThatOfTheSlideThatItShows() {
        page.navigate("/workstreams/20210000-0000-4000-8000-000000000005/replay?entry=0");
        assertThat(page.locator(".marking").first()).hasText("OFFICIAL");
        page.getByRole(AriaRole.BUTTON, named("Last")).click();
        assertThat(page.locator(".marking").first()).hasText("NOT PROTECTIVELY MARKED");
        assertThat(page.locator(".marking").last()).hasText("NOT PROTECTIVELY MARKED");
        page.locator("[data-scrub]").fill("1");
        assertThat(page.locator("h1")).containsText("Entry 1 of");
        assertThat(page.locator(".marking").last()).hasText("OFFICIAL");
    }

    @Test
    void aViewWithNothingToShowSaysWhatWouldBeThereAndWhoMakesItAppear() throws Exception {
        String estates = UUID.randomUUID().toString();
        said("OFFICE", "/api/programmes", "'id': '" + estates + "', 'name': 'Estates', 'marking': 'OFFICIAL'");
        page.navigate("/");
        assertThat(page.getByText("This programme has no workstreams").last()).isVisible();
        for (String view : List.of(
                "portfolio",
                "exceptions",
                "decisions",
                "highlights",
                "milestones",
                "matrix",
                "slippage",
                "boards",
                "meetings",
                "reviews")) {
            page.navigate("/" + view + "?programme=" + estates);
            assertThat(page.locator("p.nothing")).hasCount(1);
            assertThat(page.locator("p.nothing"))
                    .containsText(Pattern.compile("programme office|Owners|secretary|You register"));
            assertThat(chromium.barriers(page)).as(view).isEmpty();
        }
        seen("auditor-reviews-nothing");
    }

    @Test
    void whatIsReadAtAMeetingIsPrintedWithItsMarkingAndWithoutControls() throws IOException {
        for (String view : List.of(
                "portfolio?on=2023-04-30",
                "decisions?on=2023-05-31",
                "highlights?on=2023-04-30",
                "milestones?on=2021-06-30",
                "meetings/" + SECOND,
                "reviews/20170000-0000-4000-8000-000000000001/report?on=2017-03-31",
                LEADERSHIP.substring(1) + "/compare?from=2022-04-30&to=2023-04-30",
                "boards/" + BOARD + "/compare?from=" + FIRST + "&to=" + SECOND,
                DECISION.substring(1),
                PROGRAMME.substring(1) + "/replay")) {
            page.navigate("/" + view);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav:visible, form:visible, button:visible, summary:visible"))
                    .hasCount(0);
            assertThat(page.locator(".marking:visible")).hasCount(2);
            Path printed = chromium.print(
                    page, "printed-" + view.replaceAll("[^a-z].*", "") + Math.abs(view.hashCode() % 100));
            assertThat(Files.readString(printed, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        }
    }
}

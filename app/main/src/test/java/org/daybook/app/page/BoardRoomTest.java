package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a member of the board and an auditor do in a browser: look, go back, compare, replay. */
class BoardRoomTest extends DemoInChromium {

    private static final String LEADERSHIP = "/workstreams/20210000-0000-4000-8000-000000000001";

    @BeforeEach
    void aMemberOfTheBoardComesIn() {
        comeIn("demo-board");
    }

    @Test
    void everyViewHasItsPageAndNobodyIsKeptOutOfIt() {
        for (String view :
                List.of("", "portfolio", "exceptions", "decisions", "highlights", "milestones", "matrix", "slippage")) {
            page.navigate("/" + view + "?on=2022-10-31");
            assertThat(page.getByText("What we know today about 31 October 2022"))
                    .isVisible();
            seen("board-" + (view.isEmpty() ? "workstreams" : view));
        }
    }

    @Test
    void beforeTheRecordBeginsAPageSaysWhenItDoesAndLeadsBackToNow() {
        page.navigate(LEADERSHIP + "?knownAt=2001-01-01T00:00");
        assertThat(page.getByText("Nothing was known then: the record begins on "))
                .isVisible();
        assertThat(chromium.barriers(page)).isEmpty();
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 404"));
        page.getByText("This page as it is today").click();
        assertThat(page.locator("article.slide")).isVisible();
    }

    @Test
    void whoeverComparesMeetingsAndNamesNoneIsShownTheLastTwo() {
        page.navigate("/boards/20170000-0000-4000-8000-0000000000b1/compare");
        assertThat(page.getByText("There was no workstream to compare")).isVisible();
    }

    @Test
    void nothingMovesWhileAPageLoads() {
        for (String view : List.of("/", "/portfolio", "/exceptions", "/milestones", "/boards", LEADERSHIP)) {
            page.navigate(view);
            assertThat(chromium.moved(page)).as(view).isZero();
        }
    }

    @Test
    void whatAPanelRecommendedIsReadWithItsAnswersAndReported() {
        page.navigate("/reviews");
        seen("board-reviews");
        page.locator("tbody th a").first().click();
        assertThat(page.getByText("Recommendation xiv")).isVisible();
        seen("board-review");
        page.getByText("Quarterly report for the panel").click();
        assertThat(page.locator("h1")).containsText("report for Q");
        seen("board-review-report");
    }

    @Test
    void theTrackerShowsThePanelsTablesOverAllReviews() {
        page.navigate("/recommendations?on=2017-12-31&since=2016-01-01");
        assertThat(page.locator("#overdue")).isVisible();
        assertThat(page.locator("#later-dates")).isVisible();
        seen("board-recommendations");
        page.getByLabel("Table").selectOption("open");
        page.getByLabel("Sort by").selectOption("owner");
        page.locator("form.choose button").click();
        assertThat(page.locator("#overdue")).hasCount(0);
        page.navigate("/recommendations?table=closed");
        assertThat(page.locator("main")).containsText("must be one of open, completed");
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 4"));
    }

    @Test
    void aMeetingShowsWhatLayBeforeItAndWhatBecameOfIt() {
        page.navigate("/boards");
        seen("board-boards");
        page.locator("tbody th a").first().click();
        assertThat(page.getByText("Terms of reference")).isVisible();
        seen("board-board");
        page.navigate("/meetings");
        seen("board-meetings");
        page.locator("tbody th a").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Agenda"))).isVisible();
        seen("board-meeting");
    }

    @Test
    void anAuditorTakesEvidenceHomeAndSeesWhetherEverythingAgrees() {
        page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
        comeIn("demo-auditor");
        page.getByText("Evidence", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.getByText("Witnesses", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        seen("auditor-evidence");
        Download pack = page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named("Download evidence"))
                .first()
                .click());
        assertThat(pack.suggestedFilename()).endsWith(".zip");
    }

    @Test
    void fromTheHeatmapToAPastSlideToWhatChangedSince() {
        page.navigate("/portfolio?on=2022-10-31");
        page.getByText("The heatmap as a table").click();
        Locator april = page.locator("table.months tr")
                .filter(new Locator.FilterOptions().setHasText("Leadership & Culture"))
                .locator("td")
                .nth(5)
                .locator("a");
        april.click();
        assertThat(page).hasURL(Pattern.compile(".*" + LEADERSHIP + "\\?on=2022-04-30.*"));
        assertThat(page.locator(".head")).containsText("TBD");
        page.getByText("What changed between two dates").click();
        page.getByLabel("From").fill("2022-03-31");
        page.getByLabel("to", new Page.GetByLabelOptions().setExact(true)).fill("2022-04-30");
        page.getByRole(AriaRole.BUTTON, named("Compare days")).click();
        assertThat(page.locator(".read-aloud")).containsText("Between 31 March 2022 and 30 April 2022:");
        assertThat(page.locator("ins, del").first()).isVisible();
        seen("board-compare");
    }

    @Test
    void anEntryIsReplayedAndTheSlideShowsWhatItChanged() {
        page.navigate(LEADERSHIP + "/replay?entry=2");
        assertThat(page.locator("h1")).hasText(Pattern.compile("Entry 2 of .* in Leadership & Culture"));
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).hasText(Pattern.compile("Entry 3 of .*"));
        assertThat(page).hasURL(Pattern.compile(".*entry=3.*"));
        assertThat(page.locator(".slide .changed").first()).isVisible();
        seen("board-replay");
        page.getByRole(AriaRole.BUTTON, named("Play")).click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("Entry 5 of .*"));
        page.getByRole(AriaRole.BUTTON, named("Pause")).click();
    }

    @Test
    void onlyEntriesOfAKindAreReplayedWhereThatIsAsked() {
        page.navigate(LEADERSHIP + "/replay?kind=workstream.update-submitted");
        assertThat(page.locator(".entry h2")).hasText("Update submitted");
        page.getByRole(AriaRole.BUTTON, named("Previous")).click();
        assertThat(page.locator(".entry h2")).hasText("Update submitted");
        assertThat(page).hasURL(Pattern.compile(".*kind=workstream.update-submitted.*"));
    }

    @Test
    void aSubmittedUpdateIsShownAsTheBoardSawItAndHowItIsProvedIsExplained() {
        page.navigate(LEADERSHIP + "/updates/2");
        assertThat(page.getByText("as it was frozen", new Page.GetByTextOptions()))
                .isVisible();
        seen("board-update");
        page.locator("a", new Page.LocatorOptions().setHasText("Proved in checkpoint"))
                .first()
                .click();
        assertThat(page.getByText("How to check it without trusting us")).isVisible();
        seen("board-proved");
    }
}

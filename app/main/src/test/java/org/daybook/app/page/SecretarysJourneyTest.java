package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a secretary takes a board through a meeting in a browser, by keyboard alone and without script. */
@Tag(DemoInChromium.WRITES)
class SecretarysJourneyTest extends DemoInChromium {

    /** Counts how often the form has asked for a draft to be kept, whether it was sent or waits. */
    private static final String COUNT_DRAFTS =
            """
            window.asked = 0;
            document.addEventListener("htmx:trigger", (event) => {
              if (event.target.matches(".fields")) window.asked += 1;
            });
            """;

    @Test
    void aMeetingIsTakenFromItsAgendaToApprovedMinutesByKeyboardAlone() {
        comeIn("demo-secretary");
        String board = board();
        seen("forms-board");
        goTo("Schedule a meeting");
        page.keyboard().press("Enter");
        page.waitForURL("**/meetings/do/schedule-meeting**");
        goTo("Date");
        // A day that is the same day before month and month before day, as the browser's own language has it.
        page.keyboard().type("10102026");
        goTo("Agenda");
        page.keyboard().type("Apologies");
        page.keyboard().press("Enter");
        page.keyboard().type("Minutes of the last meeting");
        assertThat(page.locator(".kept")).containsText("not in the record yet");
        seen("forms-schedule-meeting");
        press("Schedule the meeting");
        assertThat(recorded()).containsText("Meeting scheduled.");
        String first = page.url();

        choose("Table a submitted update", "table-paper");
        goTo("Update");
        page.keyboard().press("ArrowDown");
        press("Table a submitted update");
        assertThat(recorded()).containsText("Paper tabled.");
        choose("Record that it was held", "hold-meeting");
        goTo("Present");
        page.keyboard().type("Chair");
        press("Record that it was held");
        assertThat(recorded()).containsText("Meeting held.");
        choose("Record the minutes as one text", "record-minutes");
        goTo("Minutes");
        page.keyboard().type("1. Apologies: none.");
        seen("forms-record-minutes");
        press("Record the minutes as one text");
        assertThat(recorded()).containsText("Minutes recorded.");

        String next = heldMeeting(board);
        page.navigate(first);
        choose("Approve the minutes", "approve-minutes");
        goTo("Approved at the meeting");
        page.keyboard().press("ArrowDown");
        press("Approve the minutes");
        assertThat(recorded()).containsText("Minutes approved.");
        assertThat(page.getByText("Approved on 11 November 2026")).isVisible();
        seen("forms-meeting");
        page.navigate(next);
        assertThat(page.getByText("1. Apologies: none.")).isHidden();
    }

    /** Opens the first board of the list; answers where it is. */
    private String board() {
        page.navigate("/boards");
        page.locator("table th a").first().click();
        page.waitForURL("**/boards/*");
        return page.url();
    }

    private String heldMeeting(String board) {
        page.navigate(board);
        goTo("Schedule a meeting");
        page.keyboard().press("Enter");
        page.waitForURL("**/meetings/do/schedule-meeting**");
        goTo("Date");
        page.keyboard().type("11112026");
        press("Schedule the meeting");
        assertThat(recorded()).containsText("Meeting scheduled.");
        choose("Record that it was held", "hold-meeting");
        press("Record that it was held");
        assertThat(recorded()).containsText("Meeting held.");
        return page.url();
    }

    private void choose(String link, String command) {
        goTo(link);
        page.keyboard().press("Enter");
        page.waitForURL("**/do/" + command);
    }

    private void press(String button) {
        goTo(button);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/meetings/[0-9a-f-]{36}$"));
    }

    private com.microsoft.playwright.Locator recorded() {
        return page.locator("p.message[role=status]");
    }

    @Test
    void everythingIsRecordedWithoutScriptAndARefusedFormComesBack() {
        page = chromium.withoutScript();
        comeIn("demo-secretary");
        board();
        page.getByRole(AriaRole.LINK, named("Schedule a meeting")).click();
        page.getByLabel("Agenda").fill("Apologies\nRetention");
        click("Schedule the meeting");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter a date.");
        assertThat(page.getByLabel("Agenda")).hasValue("Apologies\nRetention");
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 422"));
        page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).fill("2026-11-10");
        click("Schedule the meeting");
        assertThat(recorded()).containsText("Meeting scheduled.");
        page.getByRole(AriaRole.LINK, named("Cancel the meeting")).click();
        assertThat(page.getByText("A cancelled meeting cannot be held.")).isVisible();
        page.getByLabel("Reason").fill("No business");
        click("Cancel the meeting");
        assertThat(page.getByText("No business")).isVisible();
    }

    @Test
    void anAuditorRegistersAReviewRowByRow() {
        comeIn("demo-auditor");
        page.navigate("/reviews");
        page.getByRole(AriaRole.LINK, named("Register a review")).click();
        page.getByLabel("Programme", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.getByLabel("Title of the report").fill("Review of retention");
        page.getByLabel("Panel").fill("Audit Panel");
        page.getByLabel("Date of the report").fill("2026-11-02");
        page.locator("[name='recommendations[0].recommendation']").fill("i");
        page.locator("[name='recommendations[0].text']").fill("Report each year");
        page.locator("[name='recommendations[0].answerDue']").fill("5/12");
        assertThat(page.getByText("This could mean several dates. Which do you mean?"))
                .isVisible();
        click("Add another recommendation");
        assertThat(page.locator("[name='recommendations[2].text']")).isVisible();
        assertThat(page.locator("[name='recommendations[0].text']")).hasValue("Report each year");
        seen("forms-register-review");
        click("Register the review");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("choose a reading");
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 422"));
        seen("forms-register-review-refused");
        page.getByLabel("5 December 2026").check();
        click("Register the review");
        assertThat(recorded()).containsText("Review registered.");
        seen("forms-review");
        signOut();
        comeIn("demo-office");
        page.navigate("/");
        page.locator("main h2 a").first().click();
        seen("forms-programme");
        page.getByRole(AriaRole.LINK, named("Close the programme")).click();
        seen("forms-close-programme");
    }

    @Test
    void aRowIsAddedWhileWhatWasTypedIsStillBeingKept() {
        comeIn("demo-auditor");
        page.navigate("/reviews");
        page.getByRole(AriaRole.LINK, named("Register a review")).click();
        List<Route> kept = new ArrayList<>();
        page.route("**/draft", kept::add);
        page.locator("[name='recommendations[0].text']").fill("Report each year");
        page.waitForCondition(() -> !kept.isEmpty());
        click("Add another recommendation");
        assertThat(page.locator("[name='recommendations[2].text']")).isVisible();
        assertThat(page.locator("[name='recommendations[0].text']")).hasValue("Report each year");
        kept.forEach(Route::resume);
        assertThat(page.locator(".kept")).containsText("not in the record yet");
    }

    @Test
    void theNewestTextIsKeptEvenIfAnOlderOneIsStillOnItsWay() {
        comeIn("demo-auditor");
        page.navigate("/reviews");
        page.getByRole(AriaRole.LINK, named("Register a review")).click();
        String form = page.url();
        List<Route> drafts = new ArrayList<>();
        page.route("**/draft", drafts::add);
        page.evaluate(COUNT_DRAFTS);
        page.getByLabel("Panel").fill("Audit");
        page.waitForCondition(() -> drafts.size() == 1);
        page.getByLabel("Panel").fill("Audit and Risk");
        page.waitForCondition(() -> page.evaluate("window.asked").equals(2));
        Assertions.assertThat(drafts).as("the second waits for the first").hasSize(1);
        drafts.getFirst().resume();
        page.waitForCondition(() -> drafts.size() == 2);
        Assertions.assertThat(drafts.getLast().request().postData()).contains("Audit%20and%20Risk");
        page.waitForResponse("**/draft", drafts.getLast()::resume);
        page.navigate(form);
        assertThat(page.getByLabel("Panel")).hasValue("Audit and Risk");
    }

    @Test
    void aFormThatWasSentLeavesNoDraftEvenIfOnesWereOnTheirWay() {
        comeIn("demo-secretary");
        board();
        page.getByRole(AriaRole.LINK, named("Schedule a meeting")).click();
        String form = page.url();
        List<Route> drafts = new ArrayList<>();
        page.route("**/draft", drafts::add);
        page.evaluate(COUNT_DRAFTS);
        page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).fill("2026-11-12");
        page.waitForCondition(() -> drafts.size() == 1);
        page.getByLabel("Agenda").fill("Kept too late");
        page.waitForCondition(() -> page.evaluate("window.asked").equals(2));
        click("Schedule the meeting");
        assertThat(recorded()).containsText("Meeting scheduled.");
        Assertions.assertThat(drafts).as("the one that waited is not sent").hasSize(1);
        page.navigate(form);
        assertThat(page.getByLabel("Agenda")).hasValue("");
    }

    @Test
    void aRowIsAddedWheneverOneAsksForItEvenIfThoseThereAreEmpty() {
        comeIn("demo-auditor");
        page.navigate("/reviews");
        page.getByRole(AriaRole.LINK, named("Register a review")).click();
        int shown = page.locator("fieldset.row").count();
        click("Add another recommendation");
        assertThat(page.locator("fieldset.row")).hasCount(shown + 1);
        click("Add another recommendation");
        assertThat(page.locator("fieldset.row")).hasCount(shown + 2);

        page = chromium.withoutScript();
        comeIn("demo-auditor");
        page.navigate("/reviews");
        page.getByRole(AriaRole.LINK, named("Register a review")).click();
        int rows = page.locator("fieldset.row").count();
        click("Add another recommendation");
        assertThat(page.locator("fieldset.row")).hasCount(rows + 1);
        click("Add another recommendation");
        assertThat(page.locator("fieldset.row")).hasCount(rows + 2);
    }

    private void signOut() {
        click("Sign out");
    }
}

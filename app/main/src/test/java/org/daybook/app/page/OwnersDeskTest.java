package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How an owner writes an update in a browser, by mouse, by keyboard and without script. */
@Tag(DemoInChromium.WRITES)
class OwnersDeskTest extends DemoInChromium {

    private static final String LEADERSHIP = "/workstreams/20210000-0000-4000-8000-000000000001";
    private static final String DESK = LEADERSHIP + "/desk";

    @BeforeEach
    void theOwnerComesIn() {
        comeIn("demo-owner");
    }

    @Test
    void aMonthlyUpdateIsWrittenPartByPartPreviewedAndSubmitted() {
        page.getByText("My desk").click();
        assertThat(page.getByText("The workstreams that you own")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, named("Reporting calendar")))
                .isVisible();
        seen("desk-mine");
        page.getByRole(AriaRole.LINK, named("Write the update of Leadership & Culture"))
                .click();
        seen("desk-update");

        part("ratings").getByText("Change the rating").first().click();
        part("ratings").locator("input[value=RED]").check();
        send("change-rag-PROJECT");
        assertThat(part("ratings").getByRole(AriaRole.ALERT)).containsText("A red rating needs a reason");
        refusedWith(422);
        seen("desk-refused");
        part("ratings").getByLabel("Reason").fill("Two of three events have slipped");
        send("change-rag-PROJECT");
        assertThat(said()).containsText("RAG changed");
        assertThat(part("ratings")).containsText("Two of three events have slipped");

        page.getByLabel("What was done").fill("Held the second gateway event <b>for all</b>");
        page.getByLabel("A highlight, worth the board's notice").check();
        page.locator("#form-record-progress-links").fill("https://example.org/event The programme of the day");
        send("record-progress");
        assertThat(part("progress")).containsText("Held the second gateway event <b>for all</b>");

        page.getByLabel("What comes next").fill("Evaluate the gateway events");
        page.locator("#form-plan-next-step-targetDate").fill("Q1 27/28");
        send("plan-next-step");
        assertThat(part("next-steps")).containsText("by Q1 27/28");
        Locator step = thing("next-steps", "Finalise the plan");
        step.getByText("Finish").click();
        step.getByLabel("Outcome").fill("Signed off");
        step.getByRole(AriaRole.BUTTON).click();
        assertThat(part("next-steps")).not().containsText("Finalise the plan");

        Locator deliverable = thing("deliverables", "Diversity Allies Scheme");
        deliverable.getByText("Reschedule").click();
        deliverable.locator("input[name=targetDate]").fill("31/02/27");
        deliverable.getByLabel("Reason").fill("Waits for the funding");
        deliverable.getByRole(AriaRole.BUTTON).click();
        assertThat(deliverable.getByRole(AriaRole.ALERT)).containsText("Target date");
        refusedWith(422);
        deliverable.locator("input[name=targetDate]").fill("06/27");
        deliverable.getByRole(AriaRole.BUTTON).click();
        assertThat(thing("deliverables", "Diversity Allies Scheme")).containsText("by 06/27");

        page.getByText("Ask for a decision").click();
        page.getByLabel("What the board is asked").fill("To fund a third event");
        send("request-decision");
        assertThat(part("decisions")).containsText("To fund a third event");

        page.getByRole(AriaRole.LINK, named("Preview the slide and submit")).click();
        assertThat(page.locator("article.slide")).containsText("Held the second gateway event");
        assertThat(page.getByText("Before you submit")).isVisible();
        seen("desk-preview");
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Submit update")))
                .click();
        assertThat(said())
                .containsText(Pattern.compile("Update \\d+ submitted\\.\\s+View it, or return to your desk\\."));
        said().getByText("View it").click();
        assertThat(page.getByText(Pattern.compile("^Update \\d+ for .*, as it was frozen$")))
                .isVisible();
        page.navigate(LEADERSHIP);
        assertThat(page.locator("article.slide")).containsText("To fund a third event");
        assertThat(page.locator("article.slide")).containsText("was Q2 23/24");
    }

    @Test
    void theWholeJourneyWorksByKeyboardAlone() {
        page.navigate("/desk");
        goTo("Write the update of Leadership & Culture");
        page.keyboard().press("Enter");
        page.waitForURL("**" + DESK);
        goTo("Change the rating");
        page.keyboard().press("Enter");
        awaitFocusIn(part("ratings").locator("form.entry"));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("Seen from the keyboard");
        goTo("Change the rating");
        page.keyboard().press("Enter");
        assertThat(said()).containsText("Seen from the keyboard");
        assertThat(page.locator("#heading-ratings")).isFocused();

        goTo("What was done");
        page.keyboard().type("Written without a mouse");
        goTo("A highlight, worth the board's notice");
        page.keyboard().press("Space");
        goTo("Record");
        page.keyboard().press("Enter");
        assertThat(said()).containsText("Written without a mouse");
        // The focus moves once the answer has settled: a key that is pressed before would go astray.
        assertThat(page.locator("#heading-progress")).isFocused();

        goTo("What comes next");
        page.keyboard().type("Go on without a mouse");
        goTo("Record");
        page.keyboard().press("Enter");
        assertThat(said()).containsText("Go on without a mouse");
        assertThat(page.locator("#heading-next-steps")).isFocused();

        goTo("Complete");
        page.keyboard().press("Enter");
        awaitFocusIn(part("deliverables").locator(".slot form.entry"));
        page.keyboard().type("The report lies with the board");
        goTo("Complete");
        page.keyboard().press("Enter");
        assertThat(said()).containsText("Deliverable completed");
        assertThat(page.locator("#heading-deliverables")).isFocused();

        goTo("Preview the slide and submit");
        page.keyboard().press("Enter");
        page.waitForURL("**/preview");
        goTo(Pattern.compile("Submit update .*"));
        page.keyboard().press("Enter");
        assertThat(said())
                .containsText(Pattern.compile("Update \\d+ submitted\\.\\s+View it, or return to your desk\\."));
    }

    @Test
    void whatIsTypedIsKeptWhateverBecomesOfTheBrowserAndIsNotInTheRecord() {
        page.navigate(DESK);
        page.getByLabel("What was done").fill("Half a sentence");
        assertThat(page.locator("#form-record-progress .kept")).containsText("not in the record yet");
        page.close();
        page = chromium.stranger();
        comeIn("demo-owner");
        page.navigate(DESK);
        assertThat(page.getByText("Not recorded yet")).isVisible();
        assertThat(page.getByLabel("What was done")).hasValue("Half a sentence");
        page.navigate(LEADERSHIP);
        assertThat(page.locator("article.slide")).not().containsText("Half a sentence");
        page.navigate(DESK + "/preview");
        assertThat(page.getByText("One thing that you typed is not recorded")).isVisible();
        page.navigate(DESK);
        click("Discard: Record progress");
        assertThat(page.getByText("Not recorded yet").last()).isHidden();
        assertThat(page.getByLabel("What was done")).hasValue("");
    }

    @Test
    void whoeverHasNotSeenWhatOthersDidIsShownItAndLosesNothing() {
        page.navigate(DESK);
        page.evaluate("document.getElementById('meanwhile').removeAttribute('data-live')");
        Page other = chromium.another();
        other.navigate(DESK);
        other.getByLabel("What comes next").fill("Said in the other tab");
        other.locator("#form-plan-next-step-send").click();
        assertThat(other.locator("#said")).containsText("Said in the other tab");
        page.getByLabel("What was done").fill("Said in the stale tab");
        send("record-progress");
        Locator warning = page.locator("#form-record-progress").getByRole(AriaRole.ALERT);
        assertThat(warning).containsText("Something else has been recorded");
        assertThat(warning).containsText("Said in the other tab");
        refusedWith(412);
        seen("desk-stale");
        assertThat(page.getByLabel("What was done")).hasValue("Said in the stale tab");
        send("record-progress");
        assertThat(said()).containsText("Said in the stale tab");
    }

    @Test
    void whoeverIsSignedOutMeanwhileGoesOnWhereTheyWereOnceTheySignInAgain() {
        page.navigate(DESK);
        Page other = chromium.another();
        other.navigate("/");
        other.getByRole(AriaRole.BUTTON, named("Sign out")).click();
        page.getByLabel("What was done").fill("Typed by nobody");
        assertThat(page.locator("#form-record-progress .kept")).containsText("not kept just now");
        send("record-progress");
        Locator said = page.locator("#form-record-progress").getByRole(AriaRole.ALERT);
        assertThat(said).containsText("sign in in another tab");
        assertThat(said).isFocused();
        refusedWith(401);
        other.getByLabel("Username").fill("demo-owner");
        other.getByLabel("Password").fill(password("demo-owner"));
        other.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        assertThat(other.getByText("My desk")).isVisible();
        send("record-progress");
        assertThat(said).containsText("Press the button once more");
        refusedWith(403);
        send("record-progress");
        assertThat(said()).containsText("Typed by nobody");
    }

    @Test
    void ofTwoTabsOneRecordsAndTheOthersDraftIsStillKept() {
        page.navigate(DESK);
        Page other = chromium.another();
        other.navigate(DESK);
        page.getByLabel("What comes next").fill("From the first tab");
        assertThat(page.locator("#form-plan-next-step .kept")).containsText("not in the record yet");
        other.getByLabel("What comes next").fill("From the second tab");
        assertThat(other.locator("#form-plan-next-step .kept")).containsText("not in the record yet");
        send("plan-next-step");
        assertThat(said()).containsText("From the first tab");
        page.navigate(DESK);
        assertThat(page.getByLabel("What comes next")).hasValue("From the second tab");
        click("Discard: Plan a next step");
    }

    @Test
    void aSlipIsTakenBackOrPutRightByACorrection() {
        page.navigate(DESK);
        page.getByLabel("What was done").fill("A slip of the pen");
        send("record-progress");
        assertThat(said()).containsText("A slip of the pen");
        said().getByText("Correct this entry").click();
        assertThat(page.locator("#form-record-progress-text")).hasValue("A slip of the pen");
        seen("desk-correction");
        click("Record the replacement");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter the reason for the correction");
        refusedWith(422);
        page.locator("#form-record-progress-text").fill("As it should have been");
        page.locator("#right-because").fill("Mistyped");
        click("Record the replacement");
        assertThat(said()).containsText("Entry corrected");
        assertThat(part("progress")).containsText("As it should have been");
        assertThat(part("progress")).not().containsText("A slip of the pen");

        page.getByLabel("What was done").fill("Never happened");
        send("record-progress");
        assertThat(said()).containsText("Never happened");
        said().getByText("Correct this entry").click();
        page.locator("#back-because").fill("It did not happen");
        click("Withdraw it");
        assertThat(part("progress")).not().containsText("Never happened");
        assertThat(page.locator("#latest")).containsText("Never happened");
    }

    @Test
    void aSlideThatIsOpenShowsAnEntryAsItLandsAndADeskKeepsWhatIsBeingTyped() {
        Page slide = chromium.another();
        slide.navigate(LEADERSHIP);
        Page other = chromium.another();
        other.navigate(DESK);
        page.navigate(DESK);
        page.getByLabel("What comes next").fill("I am still typing");
        other.getByLabel("What was done").fill("Lands while others look");
        other.locator("#form-record-progress-send").click();
        assertThat(slide.locator("article.slide")).containsText("Lands while others look");
        assertThat(slide.locator("#meanwhile")).containsText("by Chief Superintendent");
        assertThat(page.locator("#meanwhile")).containsText("Lands while others look");
        assertThat(page.getByLabel("What comes next")).hasValue("I am still typing");
        assertThat(chromium.barriers(slide)).isEmpty();
        page.getByLabel("What comes next").fill("");
        assertThat(page.locator("#form-plan-next-step .kept")).not().containsText("not in the record yet");
    }

    @Test
    void theSecretaryRecordsWhatTheBoardDecidedAndNothingElse() {
        page.navigate(DESK);
        page.getByText("Ask for a decision").click();
        page.getByLabel("What the board is asked").fill("To adopt the terms");
        send("request-decision");
        assertThat(said()).containsText("To adopt the terms");

        page = chromium.stranger();
        comeIn("demo-secretary");
        page.navigate(DESK);
        assertThat(page.getByText("As secretary, record here")).isVisible();
        assertThat(page.getByLabel("What was done")).hasCount(0);
        Locator asked = thing("decisions", "To adopt the terms");
        asked.getByText("Record the decision").click();
        asked.locator("input[value=APPROVED]").check();
        asked.getByLabel("Minute").fill("Adopted as tabled");
        asked.getByLabel("Based on update").selectOption("3");
        assertThat(asked.getByLabel("Meeting").locator("option").nth(1)).hasCount(1);
        seen("desk-secretary");
        asked.getByRole(AriaRole.BUTTON).click();
        assertThat(said()).containsText("Decision recorded");
        assertThat(part("decisions")).not().containsText("To adopt the terms");
        Response refused = page.navigate(DESK + "/record-progress");
        assertThat(refused.status()).isEqualTo(403);
        refusedWith(403);
    }

    @Test
    void aDeskThatIsSomebodyElsesIsSaidToBe() {
        Response answer = page.navigate("/workstreams/20210000-0000-4000-8000-000000000002/desk");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.getByText("are written by its owner")).isVisible();
        assertThat(chromium.barriers(page)).isEmpty();
        refusedWith(403);
    }

    @Test
    void withoutScriptEverythingIsRecordedAllTheSame() {
        page = chromium.withoutScript();
        comeIn("demo-owner");
        page.navigate(DESK);
        send("record-progress");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter what was done.");
        refusedWith(422);
        page.getByLabel("What was done").fill("Recorded without script");
        send("record-progress");
        assertThat(page).hasURL(Pattern.compile("/desk\\?recorded=\\d+#progress$"));
        assertThat(said()).containsText("Recorded without script");
        thing("next-steps", "Monitor participation").getByText("Drop").click();
        page.getByLabel("Reason").fill("Overtaken");
        click("Drop");
        assertThat(part("next-steps")).not().containsText("Monitor participation");
    }

    private Locator part(String name) {
        return page.locator("#part-" + name);
    }

    private Locator thing(String part, String text) {
        return part(part).locator(".things > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator said() {
        return page.locator("#said");
    }

    private void send(String form) {
        page.locator("#form-" + form + "-send").click();
    }

    /** A refusal is an answer like others, which the browser remarks on. */
    private void refusedWith(int status) {
        page.waitForCondition(() -> chromium.complaints().stream().anyMatch(said -> said.contains("" + status)));
        chromium.complaints().removeIf(said -> said.contains("status of " + status) || said.contains("Code " + status));
    }

    /** It is given the focus only once it has settled on the page. */
    private void awaitFocusIn(Locator form) {
        assertThat(form).isVisible();
        page.waitForCondition(
                () -> Boolean.TRUE.equals(form.evaluate("form => form.contains(document.activeElement)")));
    }

    /** Presses Tab until what is focused bears that name, as somebody without a mouse does. */
    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a target date is read while it is typed on the desk, and put right where it was misread. */
@Tag(DemoInChromium.WRITES)
class DatesOnTheDeskTest extends DemoInChromium {

    private static final String DESK = "/workstreams/20210000-0000-4000-8000-000000000001/desk";
    private static final String STEP_DATE = "#form-plan-next-step-targetDate";

    @Test
    void aDateIsReadAsItIsTypedAndWordsAreSaidToGiveNone() {
        comeIn("demo-owner");
        page.navigate(DESK);
        Locator reading = page.locator(STEP_DATE + "-reading");
        page.locator(STEP_DATE).fill("06/27");
        assertThat(reading).containsText("Read as 1 to 30 June 2027");
        page.locator(STEP_DATE).fill("Sometime in spring");
        assertThat(reading).containsText("This has no date yet.");
        page.locator(STEP_DATE).fill("31/02/27");
        assertThat(reading).containsText("day");
        page.locator(STEP_DATE).fill("");
        assertThat(reading).isEmpty();
    }

    @Test
    void anAmbiguousDateIsAskedAndTheChosenReadingIsRecorded() {
        comeIn("demo-owner");
        page.navigate(DESK);
        page.getByLabel("What comes next").fill("Meet the staff networks");
        page.locator(STEP_DATE).fill("5/12");
        Locator reading = page.locator(STEP_DATE + "-reading");
        assertThat(reading).containsText("Which do you mean?");
        seen("desk-ambiguous-date");
        page.locator("#form-plan-next-step-send").click();
        Locator refused = page.locator("#form-plan-next-step");
        assertThat(refused.getByRole(AriaRole.ALERT)).containsText("could mean");
        refusedWith(422);
        refused.getByText("5 December").last().click();
        page.locator("#form-plan-next-step-send").click();
        assertThat(page.locator("#said")).containsText("5/12 (5 December");
        assertThat(page.locator("#part-next-steps")).containsText("by 5/12 (5 December");
    }

    @Test
    void movingADateToWordsSaysThatThereIsNoDateNow() {
        comeIn("demo-owner");
        page.navigate(DESK);
        Locator deliverable = thing("Diversity Allies Scheme");
        deliverable.getByText("Reschedule").click();
        deliverable.locator("input[name=targetDate]").fill("Sometime in spring");
        assertThat(deliverable.locator(".date-reading")).containsText("There is no date now.");
        seen("desk-no-date-now");
        deliverable.getByLabel("Reason").fill("Waits for the funding");
        deliverable.locator("button[type=submit]").click();
        assertThat(page.locator("#said")).containsText("Sometime in spring (no date)");
        assertThat(thing("Diversity Allies Scheme")).containsText("date: Sometime in spring (no date)");
        page.navigate("/exceptions?programme=20210000-0000-4000-8000-000000000000");
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText("Sometime in spring")))
                .containsText("no date");
        seen("exceptions-no-date");
    }

    @Test
    void aMisreadDateOfANewDeliverableIsPutRightAndHasNotSlipped() {
        comeIn("demo-owner");
        page.navigate(DESK + "/add-deliverable");
        page.getByLabel("What is promised").fill("Publish the pay gap report");
        page.locator("input[name=targetDate]").fill("by 30 June 2027");
        page.locator("#form-add-deliverable-send").click();
        assertThat(thing("Publish the pay gap report")).containsText("by 30 June 2027");
        assertThat(thing("Publish the pay gap report")).not().containsText("by by");
        page.locator("#said").getByText("Correct this entry").click();
        assertThat(page.locator("input[name=targetDate]")).hasValue("by 30 June 2027");
        page.locator("input[name=targetDate]").fill("by 30 July 2027");
        assertThat(page.locator(".date-reading")).containsText("Read as 30 July 2027");
        page.locator("#right-because").fill("Mistyped");
        seen("desk-correct-opening");
        click("Record the replacement");
        assertThat(thing("Publish the pay gap report")).containsText("by 30 July 2027");
        assertThat(thing("Publish the pay gap report")).not().containsText("moved");
        page.navigate("/slippage");
        assertThat(page.locator("main")).not().containsText("Publish the pay gap report");
    }

    @Test
    void aDateThatIsTypedBeforeThePageListensIsReadAsWell() {
        comeIn("demo-owner");
        List<Route> held = new ArrayList<>();
        AtomicBoolean typed = new AtomicBoolean();
        // The page before may still be asking for it, so the first that is held need not be this page's.
        page.route("**/htmx.min.js", route -> {
            if (typed.get()) route.resume();
            else held.add(route);
        });
        page.navigate(DESK + "/add-deliverable", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("input[name=targetDate]").fill("30 July 2027");
        page.waitForCondition(() -> !held.isEmpty());
        typed.set(true);
        held.forEach(Route::resume);
        assertThat(page.locator(".date-reading")).containsText("Read as 30 July 2027");
    }

    @Test
    void withoutScriptTheFormShownAgainAsksWhichDateIsMeant() {
        page = chromium.withoutScript();
        comeIn("demo-owner");
        page.navigate(DESK);
        page.getByLabel("What comes next").fill("Write to the unions");
        page.locator(STEP_DATE).fill("5/12");
        page.locator("#form-plan-next-step-send").click();
        refusedWith(422);
        assertThat(page.locator(STEP_DATE + "-reading")).containsText("Which do you mean?");
        page.locator(STEP_DATE + "-reading").getByText("12 May").click();
        page.locator("#form-plan-next-step-send").click();
        assertThat(page.locator("#part-next-steps")).containsText("by 5/12 (12 May");
    }

    private Locator thing(String text) {
        return page.locator("#part-deliverables .things > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** A refusal is an answer like others, which the browser remarks on. */
    private void refusedWith(int status) {
        page.waitForCondition(() -> chromium.complaints().stream().anyMatch(said -> said.contains("" + status)));
        chromium.complaints().removeIf(said -> said.contains("status of " + status) || said.contains("Code " + status));
    }
}

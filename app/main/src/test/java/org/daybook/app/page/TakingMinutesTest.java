package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Minutes are taken by two at once, on bad connections and in tabs that are closed, and nothing typed is lost. */
@Tag(DemoInChromium.WRITES)
class TakingMinutesTest extends DemoInChromium {

    private static final String SAVED = "Saved, not on record yet";

    private String meeting() {
        return new ABoardOfItsOwn(demo).heldMeeting("2026-10-07");
    }

    private static Locator minute(Page of, int item) {
        return of.getByLabel("Minute of item " + item, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator said(Page of, int item) {
        return of.locator("#item-" + item + " .kept");
    }

    private static void assertSaved(Page of, int item) {
        assertThat(said(of, item)).containsText(SAVED);
    }

    /** The browser notes that an address answered with a refusal, which is what these tests are about. */
    private void forgetRefusals() {
        chromium.complaints()
                .removeIf(complaint -> complaint.contains("status of 409")
                        || complaint.contains("status of 401")
                        || complaint.contains("status of 403")
                        || complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void twoWhoTypeAtOnceSeeEachOthersWordsAndLoseNone() {
        String notes = meeting() + "/notes";
        comeIn("demo-secretary");
        page.navigate(notes);
        Page first = page;
        page = chromium.stranger();
        comeIn("demo-secretary");
        page.navigate(notes);
        Page second = page;

        minute(first, 1).fill("The Director of IT sent apologies.");
        assertSaved(first, 1);
        minute(second, 1).fill("Everybody was there.");
        assertThat(second.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("The Director of IT sent apologies.");
        assertThat(minute(second, 1)).hasValue("Everybody was there.");
        seen("minutes-of-two");
        minute(second, 1).fill("Everybody but the Director of IT was there.");
        minute(first, 2).fill("The budget was noted.");
        assertSaved(first, 2);
        second.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, named("Save item 1"))
                .click();
        second.waitForLoadState();
        minute(second, 3).fill("There was none.");
        assertSaved(second, 3);
        assertThat(minute(second, 2)).hasValue("The budget was noted.");

        second.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, named("Record draft minutes"))
                .click();
        assertThat(second.locator("main")).containsText("Everybody but the Director of IT was there.");
        assertThat(second.locator("main")).containsText("The budget was noted.");
        assertThat(second.locator("main")).containsText("There was none.");
        assertThat(second.locator("main")).containsText("60/26");
        seen("minutes-drafted");

        minute(first, 1).fill("Nobody sent apologies.");
        assertThat(first.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("Everybody but the Director of IT was there.");
        forgetRefusals();
    }

    @Test
    void whatWasTypedWithoutAConnectionSurvivesAClosedTabAndIsSavedLater() {
        String notes = meeting() + "/notes";
        comeIn("demo-secretary");
        page.navigate(notes);
        page.context().setOffline(true);
        minute(page, 2).fill("The budget was approved as");
        assertThat(said(page, 2)).containsText("What you type stays in this browser");
        page.context().setOffline(false);
        assertSaved(page, 2);

        page.context().setOffline(true);
        minute(page, 3).fill("The next meeting is in");
        assertThat(said(page, 3)).containsText("What you type stays in this browser");
        page.close();
        page = chromium.another();
        page.context().setOffline(false);
        page.navigate(notes);
        assertThat(minute(page, 3)).hasValue("The next meeting is in");
        assertSaved(page, 3);
        page.reload();
        assertThat(minute(page, 2)).hasValue("The budget was approved as");
        assertThat(minute(page, 3)).hasValue("The next meeting is in");
        forgetRefusals();
    }

    @Test
    void whoeverIsSignedOutGoesOnTypingAndSignsInElsewhere() {
        String notes = meeting() + "/notes";
        comeIn("demo-secretary");
        page.navigate(notes);
        Page typing = page;
        page = chromium.another();
        page.navigate("/");
        click("Sign out");
        page.waitForLoadState();
        minute(typing, 1).fill("Apologies were received from");
        assertThat(said(typing, 1)).containsText("You have been signed out");
        comeIn("demo-secretary");
        assertSaved(typing, 1);
        typing.reload();
        assertThat(minute(typing, 1)).hasValue("Apologies were received from");
        forgetRefusals();
    }

    @Test
    void withoutScriptEveryButtonSavesWhatWasTypedIntoEveryItem() {
        page = chromium.withoutScript();
        comeIn("demo-secretary");
        String meeting = meeting();
        page.navigate(meeting + "/notes");
        minute(page, 1).fill("None.");
        minute(page, 2).fill("The budget was noted.");
        click("Raise an action on item 2");
        page.getByLabel("What is to be done").fill("Publish the budget");
        click("Raise the action");
        assertThat(page.locator("main")).containsText("Enter a due date.");
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 422"));
        page.getByLabel("Who is to do it").fill("Director of Estates");
        page.getByLabel("Due date").fill("next meeting");
        click("Raise the action");
        assertThat(page.locator("#item-2")).containsText("Publish the budget");
        assertThat(minute(page, 1)).hasValue("None.");
        assertThat(minute(page, 2)).hasValue("The budget was noted.");
        click("Attendance sheet");
        page.locator("#presence-0").selectOption("PRESENT");
        page.locator("#presence-1").selectOption("PRESENT");
        page.locator("#left-1").selectOption("3");
        page.locator("#presence-2").selectOption("APOLOGIES");
        click("Save the attendance");
        assertThat(page.locator("#item-3")).containsText("1 member present: no quorum");
        click("Record draft minutes");
        assertThat(page.locator("main")).containsText("61/26 Budget");
        page.navigate(meeting);
    }

    @Test
    void whoRecordsADecisionOnAnItemIsAtThatItemAgainAndHasLostNothing() {
        page = chromium.withoutScript();
        comeIn("demo-secretary");
        String notes = meeting() + "/notes";
        page.navigate(notes);
        minute(page, 2).fill("The budget was discussed.");
        click("Record a decision on item 2");
        page.locator("[name='heading']").fill("Budget");
        click("Record the decision");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .isVisible();
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 422"));
        page.locator("[name='outcome'][value='APPROVED']").check();
        page.locator("[name='wording.decided']").fill("The budget is approved.");
        click("Record the decision");
        assertThat(page.locator("p.message[role=status]").first()).containsText("Decision registered.");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*" + notes + "#item-[^/]+$"));
        assertThat(minute(page, 2)).hasValue("The budget was discussed.");
    }
}

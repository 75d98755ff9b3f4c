package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An update on its way from its owner to the sponsor, back, and to the board. */
@Tag(DemoInChromium.WRITES)
class ClearanceJourneyTest extends DemoInChromium {

    private static final String LEADERSHIP = "/workstreams/20210000-0000-4000-8000-000000000001";
    private static final String PREVIEW = LEADERSHIP + "/desk/preview";
    private static final Pattern ASK = Pattern.compile("Ask for clearance of the update for .*");
    private static final Pattern SUBMIT = Pattern.compile("Submit update .*");

    @Test
    void fromTheRuleOfTheProgrammeToTheUpdateThatWasCleared() {
        comeIn("demo-office");
        theProgrammeWantsClearance();
        theMemberOfTheBoardIsTheSponsor();

        aStrangerComes();
        comeIn("demo-owner");
        page.navigate(PREVIEW);
        assertThat(page.locator(".clearance")).containsText("Ask the sponsor, Director of HR, to clear this one");
        assertThat(page.getByRole(AriaRole.BUTTON, matching(SUBMIT))).hasCount(0);
        seen("clearance-asked");
        goTo("Note to the sponsor");
        page.keyboard().type("The board asked for the cost");
        goTo(ASK);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Clearance requested.")).isVisible();
        page.navigate(PREVIEW);
        assertThat(page.locator(".clearance")).containsText("Waiting for the sponsor");

        aStrangerComes();
        comeIn("demo-board");
        page.navigate("/");
        assertThat(page.getByText("Updates waiting for your clearance")).isVisible();
        seen("clearance-home");
        page.navigate("/clearances");
        seen("clearances");
        follow("Leadership & Culture");
        assertThat(page.locator("main")).containsText("The board asked for the cost");
        seen("clearance");
        goTo("Send back the update");
        page.keyboard().press("Enter");
        page.waitForLoadState();
        click("Send back the update");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter what must change.");
        chromium.complaints().removeIf(complaint -> complaint.contains("422"));
        seen("clearance-refused");
        page.getByLabel("What must change").fill("Say what the award costs");
        click("Send back the update");
        assertThat(page.getByText("Update sent back.")).isVisible();

        aStrangerComes();
        comeIn("demo-owner");
        page.navigate(PREVIEW);
        assertThat(page.locator(".clearance")).containsText("Say what the award costs");
        seen("clearance-sent-back");
        page.getByRole(AriaRole.BUTTON, matching(ASK)).click();

        aStrangerComes();
        page = chromium.withoutScript();
        comeIn("demo-board");
        page.navigate(LEADERSHIP + "/clearance");
        follow("Clear the update");
        click("Clear the update");
        assertThat(page.getByText("Update cleared.")).isVisible();

        aStrangerComes();
        comeIn("demo-owner");
        page.navigate(PREVIEW);
        assertThat(page.locator(".clearance")).containsText("Cleared by Member of the board");
        seen("clearance-cleared");
        page.getByRole(AriaRole.BUTTON, matching(SUBMIT)).click();
        assertThat(page.locator("#said")).containsText("submitted.");
        page.getByRole(AriaRole.LINK, named("View it")).click();
        assertThat(page.locator("section.clocks")).containsText("Cleared by Member of the board");
        seen("update-cleared");
    }

    private void theProgrammeWantsClearance() {
        page.navigate("/");
        page.locator("section.programme")
                .filter(new Locator.FilterOptions().setHasText("Leadership & Culture"))
                .locator("h2 a")
                .click();
        follow("Say whether updates are cleared first");
        page.getByLabel("by sponsor").check();
        seen("clearance-rule");
        click("Set the rule");
        assertThat(page.locator("main")).containsText("By the sponsor, before an update is submitted");
    }

    private void theMemberOfTheBoardIsTheSponsor() {
        page.navigate(LEADERSHIP);
        follow("Assign the sponsor");
        page.getByLabel("Post").fill("Director of HR");
        page.getByLabel("Account").selectOption(new SelectOption().setValue("de300000-0000-4000-8000-000000000003"));
        seen("sponsor");
        click("Assign the sponsor");
        assertThat(page.getByText("Sponsor assigned.")).isVisible();
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
        page.waitForLoadState();
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions matching(Pattern name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }
}

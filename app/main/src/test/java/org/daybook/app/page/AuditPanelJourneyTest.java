package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A review of an audit panel in a browser, from its registration to the confirmation of what was agreed. */
@Tag(DemoInChromium.WRITES)
class AuditPanelJourneyTest extends DemoInChromium {

    @Test
    void aRecommendationIsAgreedGetsALaterDateIsDoneAndConfirmed() {
        comeIn("demo-auditor");
        page.navigate("/reviews");
        page.getByRole(AriaRole.LINK, link("Register a review")).first().click();
        page.locator("select[name=programme]").selectOption(new SelectOption().setIndex(1));
        fill("title", "Review of grants");
        fill("panel", "Audit Panel");
        fill("reportedOn", "2026-09-01");
        page.locator("input[name=scale][value=HIGH_MEDIUM_LOW]").check();
        Locator row = page.locator("fieldset.row").first();
        row.locator("[name$=recommendation]").fill("i");
        row.locator("[name$=text]").fill("Check every grant before it is paid");
        row.locator("[name$=answerDue]").fill("31 December 2026");
        row.locator("input[name$=priority][value=HIGH]").check();
        seen("panel-register");
        send();
        assertThat(page.locator("h1")).containsText("Review of grants");
        assertThat(first()).containsText("high priority");
        String review = page.url().replaceAll("[?#].*", "");

        as("demo-owner", review);
        step("Answer");
        fill("text", "Management agrees.");
        page.locator("input[name=agreement][value=AGREED]").check();
        fill("action", "Add a check to the payment run");
        fill("due", "31 March 2027");
        send();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter who will do it");
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 422"));
        seen("panel-answer-refused");
        fill("owner", "Head of Finance");
        send();
        assertThat(first()).containsText("Add a check to the payment run");

        as("demo-auditor", review);
        step("Accept the answer");
        send();
        assertThat(first()).containsText("accepted");

        as("demo-owner", review);
        step("Report progress");
        fill("percent", "60");
        fill("text", "The check is written");
        send();
        assertThat(first()).containsText("60%");
        step("Ask for a later date");
        fill("due", "1 March 2027");
        fill("reason", "The supplier withdrew");
        send();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("later date");
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 422"));
        fill("due", "30 June 2027");
        send();
        assertThat(first()).containsText("the panel has still to decide");

        as("demo-auditor", "/recommendations?table=later-dates");
        assertThat(page.locator("main")).containsText("The supplier withdrew");
        seen("panel-tracker");
        page.getByText("Review of grants, i").click();
        step("Grant the later date");
        fill("note", "For the last time");
        send();
        assertThat(first()).containsText("extended once");
        assertThat(first()).containsText("first 31 March 2027");
        seen("panel-review");

        as("demo-owner", review);
        step("Report completion");
        fill("text", "The check runs before every payment");
        send();
        assertThat(first()).containsText("reported complete");

        as("demo-auditor", review);
        step("Confirm completion");
        send();
        assertThat(first()).containsText("Confirmed as done");
        page.navigate("/recommendations?table=completed&since=2026-09-01");
        assertThat(page.locator("main")).containsText("done on time");
        assertThat(page.locator("main")).containsText("100%");
    }

    private void as(String account, String path) {
        click("Sign out");
        comeIn(account);
        page.navigate(path);
    }

    private Locator first() {
        return page.locator("section.recommendation").first();
    }

    private void step(String title) {
        first().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(title).setExact(true))
                .click();
    }

    private void fill(String field, String value) {
        page.locator("form.entry [name=" + field + "]").fill(value);
    }

    private void send() {
        page.locator("form.entry button[id$=-send]").click();
    }

    private static Page.GetByRoleOptions link(String words) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(words));
    }
}

package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An action from the minute that raises it until its owner says that it is done. */
@Tag(DemoInChromium.WRITES)
class ActionJourneyTest extends DemoInChromium {

    private static final String MEETING = "/meetings/20220000-0000-4000-8000-0000000000c1";
    private static final String TEXT = "Cost the mentoring scheme";

    /** The id of the account of the demo's owner. */
    private static String owner() throws Exception {
        String token =
                Files.readString(demo.environment()).replaceAll("(?s).*DAYBOOK_TOKEN_OWNER=['\"]?([^'\"\\n]+).*", "$1");
        HttpRequest request = HttpRequest.newBuilder(demo.url().resolve("/api/me"))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return Json.mapper().readTree(answer.body()).get("account").asString();
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
        page.waitForLoadState();
    }

    @Test
    void fromTheMinuteToDone() throws Exception {
        comeIn("demo-secretary");
        page.navigate(MEETING);
        follow("Raise an action");
        page.getByLabel("Minute").fill("60/17");
        page.getByLabel("What is to be done").fill(TEXT);
        page.getByLabel("Post").first().fill("Head of Diversity and Inclusion");
        page.getByLabel("Account").first().selectOption(owner());
        page.getByLabel("Due").fill("next meeting");
        seen("action-raising");
        click("Raise the action");
        assertThat(page.locator("h1")).hasText(TEXT);
        assertThat(page.getByText("Action raised.")).isVisible();
        seen("action");
        follow("Move the date");
        page.getByLabel("New date").fill("5/12");
        page.getByLabel("Reason").fill("A quote is missing");
        click("Move the date");
        assertThat(page.locator("main")).containsText("5 December");
        page.navigate(MEETING);
        assertThat(page.locator("main")).containsText(TEXT);
        seen("meeting-with-actions");

        aStrangerComes();
        comeIn("demo-office");
        page.navigate("/actions");
        follow(TEXT);
        follow("Take into a workstream");
        page.getByLabel("Workstream").selectOption(new SelectOption().setLabel("Leadership & Culture"));
        seen("action-into-workstream");
        click("Take into the workstream");
        assertThat(page.getByText("Next step planned.")).isVisible();
        assertThat(page.locator("dl.facts")).containsText("Next step planned");

        aStrangerComes();
        comeIn("demo-owner");
        page.navigate("/desk");
        assertThat(page.getByText("My actions")).isVisible();
        follow(TEXT);
        follow("Report on the action");
        page.getByLabel("How far it has come").fill("Two of three quotes are in");
        click("Report on the action");
        assertThat(page.getByText("Action reported.")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("Drop the action"))).hasCount(0);
        follow("Record that it is done");
        page.getByLabel("What was done").fill("Paper 4 gives the cost");
        click("Record that it is done");
        assertThat(page.getByText("Action completed.")).isVisible();
        assertThat(page.locator(".lead .tag.done")).hasText("done");
        page.navigate("/actions?status=done&sort=meeting");
        assertThat(page.locator("table.tracker")).containsText("Paper 4 gives the cost");
        seen("actions-done");
        page.navigate("/actions?status=all");
        seen("actions");
    }

    @Test
    void withoutScriptTheTrackerIsFiltered() {
        page = chromium.withoutScript();
        comeIn("demo-secretary");
        page.navigate("/actions");
        page.getByLabel("Status").selectOption("all");
        click("Show actions");
        assertThat(page.locator("h1")).hasText("Actions");
        assertThat(page.url()).contains("status=all");
    }
}

package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a newcomer meets in a browser in the first five minutes of the demo. */
class FirstFiveMinutesTest extends DemoInChromium {

    private static final String LEADERSHIP = "/workstreams/20210000-0000-4000-8000-000000000001";
    private static final String OPERATIONAL_DELIVERY = "/workstreams/20120000-0000-4000-8000-000000000001";

    @Test
    void aStrangerSignsInWithThePrintedPasswordAndSeesTheWorkstreams() {
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile("/login(\\?to=\\S+)?$"));
        chromium.picture(page, "sign-in");
        signIn();
        assertThat(page).hasURL(demo.url() + "/");
        assertThat(heading("Workstreams")).isVisible();
        assertThat(page.getByText("Today, ")).isVisible();
        assertThat(row("Leadership & Culture")).containsText("AMBER");
        assertThat(row("Leadership & Culture")).containsText("TBD");
        chromium.picture(page, "index");
        assertThat(chromium.cutOff(page)).isZero();
    }

    @Test
    void aWrongPasswordIsSaidToBeWrong() {
        page.navigate("/login");
        page.getByLabel("Username").fill("demo-board");
        page.getByLabel("Password").fill("not the one");
        button("Sign in");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Incorrect username or password");
    }

    @Test
    void theSlideOfTodayGoesBackToADayAndToWhatWasKnownAndItsAddressTellsBoth() {
        page.navigate("/");
        signIn();
        page.getByText("Leadership & Culture").click();
        assertThat(page).hasURL(demo.url() + LEADERSHIP);
        assertThat(row("data bias review")).containsText("06/23");
        assertThat(row("data bias review")).containsText("was 06/22");
        chromium.picture(page, "slide-today");

        page.getByLabel("As at").fill("2022-04-30");
        button("Show");
        seeTheSlideOfApril2022();
        assertThat(page.getByText("What we know today about 30 April 2022")).isVisible();

        // Written as browsers write it, which leave out seconds that are nought.
        String now = LocalDateTime.now(ZoneId.of("Europe/London"))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        page.getByLabel("As known at").fill(now);
        button("Show");
        seeTheSlideOfApril2022();
        assertThat(page.locator(".sentence"))
                .hasText(Pattern.compile("What the record said on .+ about 30 April 2022"));
        assertThat(page.url()).contains("on=2022-04-30", "knownAt=" + now.replace(":", "%3A"));

        Page elsewhere = chromium.another();
        elsewhere.navigate(page.url());
        assertThat(elsewhere.locator("article").innerText())
                .isEqualTo(page.locator("article").innerText());
        chromium.picture(page, "slide-both-clocks");
        assertThat(chromium.cutOff(page)).isZero();
    }

    @Test
    void anUpdateLeadsToTheSlideThatTheBoardSaw() {
        page.navigate(LEADERSHIP);
        signIn();
        page.getByText("Update 2 for 5 April 2022").click();
        assertThat(page).hasURL(Pattern.compile("\\?on=2022-04-05&knownAt=.+Z$"));
        assertThat(row("data bias review")).containsText("06/22");
        assertThat(row("data bias review")).not().containsText("was");
        button("Show");
        assertThat(row("data bias review")).containsText("06/22");
        assertThat(page.getByText("What the record said on")).isVisible();
    }

    @Test
    void whoIsSentAnAddressSignsInAndIsThere() {
        page.navigate(LEADERSHIP + "?on=2022-04-30");
        assertThat(page).hasURL(Pattern.compile("/login(\\?to=\\S+)?$"));
        signIn();
        assertThat(page).hasURL(demo.url() + LEADERSHIP + "?on=2022-04-30");
        seeTheSlideOfApril2022();
    }

    @Test
    void thirtyEightDeliverablesOfThePlanOf2012CanBeReadAndPrinted() throws Exception {
        page.navigate(OPERATIONAL_DELIVERY + "?on=2012-06-30");
        signIn();
        assertThat(page.getByText("NOT PROTECTIVELY MARKED")).hasCount(2);
        chromium.picture(page, "slide-2012");
        assertThat(chromium.cutOff(page)).isZero();
        Path printed = chromium.print(page, "slide-2012");
        assertThat(Files.readString(printed, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void aSlidePrintsOnOneSheet() throws Exception {
        page.navigate(LEADERSHIP + "?on=2022-04-30");
        signIn();
        Path printed = chromium.print(page, "slide-2022");
        String pdf = Files.readString(printed, StandardCharsets.ISO_8859_1);
        assertThat(pdf).containsPattern("/Type /Pages\\s*/Count 1\\b");
    }

    @Test
    void aDayThatIsNoneIsSaidToBeNone() {
        page.navigate("/");
        signIn();
        Response answer = page.navigate("/?on=yesterday");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(heading("This address is not valid")).isVisible();
        assertThat(page.getByText("The date must be a day such as 2023-04-30")).isVisible();
        chromium.picture(page, "bad-day");
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 400"));
        page.getByText("All workstreams today").click();
        assertThat(heading("Workstreams")).isVisible();
    }

    @Test
    void whoSignsOutIsAStrangerAgain() {
        page.navigate("/password");
        signIn();
        assertThat(heading("Choose a password")).isVisible();
        chromium.picture(page, "password");
        page.navigate("/");
        button("Sign out");
        assertThat(page.getByText("You have signed out.")).isVisible();
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile("/login(\\?to=\\S+)?$"));
    }

    @Test
    void theDocumentationOfTheApiOpensUnderItsPolicy() {
        page.navigate("/swagger-ui.html");
        signIn();
        assertThat(page.getByText("/api/portfolio").first()).isVisible();
    }

    private void signIn() {
        page.getByLabel("Username").fill("demo-board");
        page.getByLabel("Password").fill(demo.said().replaceAll("(?s).*demo-board\\s+(\\S+).*", "$1"));
        button("Sign in");
    }

    private void seeTheSlideOfApril2022() {
        assertThat(page.locator(".head")).containsText("TBD");
        assertThat(page.locator("section").filter(having("Decisions required")).last())
                .containsText("To approve the scope and detailed funding arrangements");
        assertThat(row("data bias review")).containsText("06/22");
    }

    private Locator row(String text) {
        return page.locator("tr").filter(having(text));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}

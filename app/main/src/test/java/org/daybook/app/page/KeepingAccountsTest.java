package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an administrator, the programme office and somebody new do about accounts in a browser. */
class KeepingAccountsTest extends DemoInChromium {

    private static final String OWNERS = "/programmes/20210000-0000-4000-8000-000000000000/owners";
    private static final String PROGRAMME = "Equality & Inclusion 2021-23";
    private static final String EVIL = "<script>alert('x')</script> & \"y\"";
    private static final String CHOSEN = "correct horse battery";

    private static int people;

    @Override
    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        // That a form was refused is said by its status too, which a browser reports.
        assertThat(chromium.complaints())
                .allMatch(complaint -> complaint.contains("the server responded with a status of 4"));
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
    }

    private Locator row(String text) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** An account with that role for one programme, and the password that its holder is handed; the administrator is in. */
    private String register(String post, String role, String loginName) {
        follow("Accounts");
        follow("Register an account");
        page.getByLabel("Post").fill(post);
        click("Register");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Recorded: an account for " + post);
        page.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).selectOption(role);
        page.getByLabel("Only these:").check();
        page.getByLabel(PROGRAMME).check();
        click("Grant the role");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Recorded: the role is granted.");
        page.getByLabel("Login name").fill(loginName);
        click("Issue a one-time password");
        return page.locator("#one-time-password").innerText();
    }

    private void choosePassword(String loginName, String oneTime) {
        signIn(loginName, oneTime);
        assertThat(page).hasURL(Pattern.compile("/password$"));
        page.getByLabel("Current password").fill(oneTime);
        page.getByLabel("New password").fill(CHOSEN);
        click("Choose");
        assertThat(page.getByText("Your password has been changed")).isVisible();
        signIn(loginName, CHOSEN);
    }

    private String makeToken(String label) {
        follow("Your account");
        page.getByLabel("What it is for").fill(label);
        click("Create token");
        assertThat(page.getByText("it is shown this once")).isVisible();
        return page.locator("#token").innerText();
    }

    private int askWith(String token) {
        APIResponse answer =
                page.request().get("/api/me", RequestOptions.create().setHeader("Authorization", "Bearer " + token));
        return answer.status();
    }

    /** From registering an owner to their end: everything that people do about an account. */
    private void aLife(String post, String loginName, String workstream) {
        comeIn("demo-admin");
        String oneTime = register(post, "OWNER", loginName);
        follow("I have written it down: back to the account");
        String account = page.url();
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText("Role granted: Owner")))
                .containsText("Administrator");
        click("Sign out");

        choosePassword(loginName, oneTime);
        String token = makeToken("Monthly report " + EVIL);
        assertThat(askWith(token)).isEqualTo(200);
        follow("I have copied it: back to your account");
        assertThat(page.getByRole(AriaRole.ROWHEADER, named("Monthly report " + EVIL)))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke Monthly report"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("revoked");
        assertThat(askWith(token)).isEqualTo(401);
        click("Sign out");

        comeIn("demo-office");
        follow("Owners in " + PROGRAMME);
        row(workstream).getByRole(AriaRole.LINK).last().click();
        page.getByLabel("Account").selectOption(account.substring(account.lastIndexOf('/') + 1));
        page.getByLabel("Post", new Page.GetByLabelOptions().setExact(true)).fill("");
        click("Record the owner");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Recorded: " + post + " owns");
        assertThat(row(workstream)).containsText(post);
        click("Sign out");

        signIn(loginName, CHOSEN);
        Page owners = page;
        assertThat(owners.getByRole(AriaRole.HEADING, named("Workstreams"))).isVisible();
        theAccountEnds(account, post, workstream, owners);
    }

    private void theAccountEnds(String account, String post, String workstream, Page owners) {
        page = chromium.stranger();
        comeIn("demo-admin");
        page.navigate(account);
        assertThat(page.locator("dl.facts")).containsText(workstream);
        click("Withdraw Owner");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Recorded: the role is withdrawn");
        assertThat(page.locator("dl.facts")).containsText("does not hold the role of owner there");
        page.getByLabel("Reason").fill("Left the post " + EVIL);
        click("Suspend for good");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Recorded: the account is suspended");
        assertThat(row("Account suspended")).isVisible();
        owners.navigate("/");
        assertThat(owners).hasURL(Pattern.compile("/login(\\?to=\\S+)?$"));
        follow("Erase login name, password, tokens and drafts");
        assertThat(page.getByText("This cannot be undone")).isVisible();
        click("Erase for good");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("are erased");
        assertThat(page.locator("dl.facts")).containsText("none");
        assertThat(page.locator("h1")).containsText(post);
    }

    @Test
    void anOwnerIsRegisteredComesInOwnsAWorkstreamAndLeaves() {
        aLife("Head of Inclusion " + EVIL, "head.of.inclusion", "Community Engagement");
    }

    @Test
    void allOfItWorksWithoutScript() {
        page = chromium.withoutScript();
        aLife("Head of Wellbeing", "head.of.wellbeing", "Health and Wellbeing");
    }

    @Test
    void everyPageAboutAccountsCanBeReadByEverybody() {
        page.navigate("/login");
        seen("account-sign-in");
        page.getByLabel("Username").fill("demo-admin");
        page.getByLabel("Password").fill("not the one");
        click("Sign in");
        seen("account-sign-in-wrong");
        comeIn("demo-admin");
        follow("Your account");
        seen("account-mine");
        makeToken("Reading");
        seen("account-token");
        page.navigate("/password");
        seen("account-password");
        page.navigate("/accounts");
        seen("accounts-all");
        follow("Register an account");
        seen("accounts-new");
        register("Reader of pages", "BOARD", "reader.of.pages");
        seen("accounts-one-time-password");
        follow("I have written it down: back to the account");
        seen("accounts-one");
        page.navigate(page.url() + "/erase");
        seen("accounts-erase-active");
        page.navigate("/accounts/20990000-0000-4000-8000-000000000000");
        assertThat(page.getByText("There is no such account.")).isVisible();
        seen("account-error");
    }

    @Test
    void theOfficeSeesWhoOwnsWhatAndIsToldWhatIsWrong() {
        comeIn("demo-office");
        page.navigate(OWNERS);
        seen("owners-all");
        row("Leadership & Culture").getByRole(AriaRole.LINK).last().click();
        seen("owners-one");
        page.getByLabel("Account").selectOption("");
        page.getByLabel("Post", new Page.GetByLabelOptions().setExact(true)).fill("");
        page.getByLabel("Effective from").fill("2099-01-01");
        click("Record the owner");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter a post.");
        seen("owners-one-wrong");
        page.getByLabel("Post", new Page.GetByLabelOptions().setExact(true)).fill("Director of HR");
        click("Record the owner");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("which is after today");
        assertThat(page.getByLabel("Post", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Director of HR");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        comeIn("demo-admin");
        page.navigate("/accounts/new");
        click("Register");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter a post.");
        assertThat(page.locator("#post-wrong")).containsText("Enter a post.");
        seen("accounts-new-wrong");
        register("Somebody", "OWNER", "somebody." + people++);
        follow("I have written it down: back to the account");
        click("Grant the role");
        assertThat(page.locator("#programmes-wrong")).containsText("at least one that is named");
        page.getByLabel("Every programme, including future ones").check();
        click("Grant the role");
        assertThat(page.locator("#role-wrong")).containsText("Select a role.");
        page.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).selectOption("ADMIN");
        page.getByLabel("Only these:").check();
        page.getByLabel(PROGRAMME).check();
        click("Grant the role");
        assertThat(page.locator("#programmes-wrong")).containsText("granted for every programme; name none");
        assertThat(page.getByLabel(PROGRAMME)).isChecked();
        seen("accounts-one-wrong");
        page.getByLabel("Login name").fill("demo-board");
        click("Issue a one-time password");
        assertThat(page.locator("#loginName-wrong")).containsText("Another account has that login name.");
        click("Suspend for good");
        assertThat(page.locator("#reason-wrong")).containsText("Enter a reason.");
        follow("Your account");
        page.getByLabel("What it is for").fill("Too long");
        page.getByLabel("Expires after (days)").fill("1000");
        click("Create token");
        assertThat(page.locator("#days-wrong")).containsText("between 1 and 366");
        assertThat(page.getByLabel("What it is for")).hasValue("Too long");
        seen("account-mine-wrong");
    }

    @Test
    void whatIsSentAgainIsDoneOnce() {
        comeIn("demo-admin");
        page.navigate("/accounts/new");
        String key = hidden("key");
        page.getByLabel("Post").fill("Sent twice");
        page.getByRole(AriaRole.BUTTON, named("Register")).dblclick();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Recorded");
        String first = page.url();
        page.navigate("/accounts/new");
        hide("key", key);
        page.getByLabel("Post").fill("Sent twice");
        click("Register");
        assertThat(page).hasURL(first);
        page.navigate("/accounts");
        assertThat(row("Sent twice")).hasCount(1);

        follow("Your account");
        key = hidden("key");
        page.getByLabel("What it is for").fill("Made once");
        click("Create token");
        assertThat(page.getByText("it is shown this once")).isVisible();
        page.navigate("/account");
        hide("key", key);
        page.getByLabel("What it is for").fill("Made once");
        click("Create token");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("shown once");
        assertThat(row("Made once")).hasCount(1);

        page.navigate(first);
        String seen = hidden("seen");
        page.getByLabel("Login name").fill("sent.twice");
        click("Issue a one-time password");
        page.navigate(first);
        hide("seen", seen);
        page.getByLabel("Login name").fill("sent.twice");
        click("Issue a one-time password");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("has changed since this page was opened");
    }

    private String hidden(String field) {
        return page.locator("main input[name=" + field + "]").last().getAttribute("value");
    }

    /** As a page that was opened before has it. */
    private void hide(String field, String value) {
        page.locator("main input[name=" + field + "]")
                .last()
                .evaluate("(input, value) => { input.value = value ?? '' }", value);
    }

    @Test
    void whoHoldsNoRoleYetSeesTheirAccountAndWhoGrantsOne() {
        comeIn("demo-admin");
        page.navigate("/accounts/new");
        page.getByLabel("Post").fill("Newcomer");
        click("Register");
        page.getByLabel("Login name").fill("newcomer");
        click("Issue a one-time password");
        String oneTime = page.locator("#one-time-password").innerText();
        click("Sign out");
        signIn("newcomer", oneTime);
        page.navigate("/account");
        assertThat(page).hasURL(Pattern.compile("/password$"));
        choosePassword("newcomer", oneTime);
        assertThat(page).hasURL(Pattern.compile("/account$"));
        assertThat(page.getByText("None yet. An administrator grants roles.")).isVisible();
    }

    @Test
    void theLastAdministratorStays() {
        comeIn("demo-admin");
        page.navigate("/accounts");
        page.getByRole(AriaRole.LINK, named("Administrator")).click();
        click("Withdraw Administrator");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("No other active administrator would remain");
    }

    @Test
    void nobodyComesWhereTheirRoleDoesNotReach() {
        page.navigate("/accounts");
        assertThat(page).hasURL(Pattern.compile("/login(\\?to=\\S+)?$"));
        comeIn("demo-owner");
        for (String closed : List.of("/accounts", "/accounts/new", OWNERS)) {
            Response answer = page.navigate(closed);
            assertThat(answer.status()).as(closed).isEqualTo(403);
        }
        seen("account-not-allowed");
        page.navigate("/account");
        assertThat(page.locator("dl.facts")).containsText("Owner");
    }
}

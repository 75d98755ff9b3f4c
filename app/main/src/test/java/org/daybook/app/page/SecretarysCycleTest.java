package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole cycle of a board's secretary, item by item: from the draft agenda to approved minutes. */
@Tag(DemoInChromium.WRITES)
class SecretarysCycleTest extends DemoInChromium {

    private static final Pattern MEETING = Pattern.compile("/meetings/[0-9a-f-]{36}$");

    private Locator recorded() {
        return page.locator("p.message[role=status]");
    }

    private void follow(String name) {
        goTo(name);
        page.keyboard().press("Enter");
    }

    private void choose(String link, String command) {
        follow(link);
        page.waitForURL("**/do/" + command + "**");
    }

    private void press(String button) {
        follow(button);
        assertThat(page).hasURL(MEETING);
    }

    private void type(String field, String text) {
        goTo(field);
        page.keyboard().type(text);
    }

    @Test
    void fromTheDraftAgendaToApprovedMinutesByKeyboardAlone() {
        ABoardOfItsOwn board = new ABoardOfItsOwn(demo);
        comeIn("demo-secretary");
        page.navigate(board.page());
        follow("Schedule a meeting");
        page.waitForURL("**/meetings/do/schedule-meeting**");
        type("Date", "10102026");
        press("Schedule the meeting");
        String meeting = page.url();
        seen("meeting-before");

        follow("Draft the agenda from the standing items");
        page.waitForURL("**/agenda");
        seen("meeting-draft-agenda");
        press("Save the agenda");
        assertThat(recorded()).containsText("Agenda set.");
        assertThat(page.locator("ol.agenda li").first()).containsText("Apologies");
        choose("Record that agenda and papers were sent out", "send-out-agenda");
        press("Record that agenda and papers were sent out");

        choose("Table a document", "table-document");
        type("Title", "Budget for next year");
        type("Url", "https://www.example.gov.uk/budget");
        follow("Table a document");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 422"));
        type("Why it is late", "The figures came in yesterday");
        press("Table a document");
        assertThat(page.locator("main")).containsText("Late because: The figures came in yesterday");

        choose("Record that it was held", "hold-meeting");
        press("Record that it was held");
        follow("Attendance sheet");
        page.waitForURL("**/attendance");
        type("Took part", "pre");
        type("Took part", "pre");
        type("Left before", "item 2");
        type("Took part", "apo");
        seen("meeting-attendance");
        follow("Save the attendance");
        page.waitForURL("**/notes");
        assertThat(page.locator("#item-i2")).containsText("no quorum");
        follow("Record the quorum");
        page.waitForURL("**/do/record-quorum");
        goTo("From item");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        press("Record the quorum");
        assertThat(page.locator("main")).containsText("Not quorate from item 2: 1 member present, 2 needed");

        follow("Take minutes");
        page.waitForURL("**/notes");
        type("Minute of item 1", "The Director of IT sent apologies.");
        type("Minute of item 2", "There being no quorum, nothing was decided.");
        seen("meeting-workspace");
        follow("Raise an action on item 2");
        page.waitForURL("**/action");
        type("What is to be done", "Call the board together again");
        type("Who is to do it", "Secretary of Resources");
        type("Due date", "next meeting");
        follow("Raise the action");
        page.waitForURL("**/notes**");
        assertThat(page.locator("#item-i2")).containsText("Call the board together again");
        follow("Record draft minutes");
        page.waitForURL("**/minutes**");
        assertThat(page.locator("main")).containsText("60/26 Apologies");
        seen("meeting-minutes-draft");

        page.navigate(meeting);
        choose("Record that the draft was circulated", "circulate-minutes");
        press("Record that the draft was circulated");
        follow("Attendance sheet");
        page.waitForURL("**/attendance");
        goTo("Took part");
        goTo("Took part");
        type("Took part", "in");
        type("Reason", "The Director of IT was asked in for item 1");
        follow("Save the attendance");
        page.waitForURL("**/notes");
        page.navigate(meeting);
        choose("Amend the minute of this item", "amend-minute");
        goTo("Narrative");
        page.keyboard().press("Control+End");
        page.keyboard().type(" They attended item 1.");
        type("Asked for by", "Chair of Resources");
        type("Reason", "The apology was withdrawn");
        press("Amend the minute of this item");
        choose("Approve the minutes", "approve-minutes");
        type("Approved on", "11112026");
        press("Approve the minutes");
        assertThat(recorded()).containsText("Minutes approved.");
        seen("meeting-after");
        follow("Minutes as approved");
        page.waitForURL("**/minutes**");
        assertThat(page.locator("main")).containsText("The Director of IT sent apologies. They attended item 1.");
        assertThat(page.locator("main")).containsText("The apology was withdrawn, asked for by Chair of Resources");
        seen("meeting-minutes-approved");
    }
}

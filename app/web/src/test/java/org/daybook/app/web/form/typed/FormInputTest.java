package org.daybook.app.web.form.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.CommandForms;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.junit.jupiter.api.Test;

class FormInputTest {

    private static CommandForm form(String command) {
        return CommandForms.find(command).orElseThrow();
    }

    private static String body(String command, String thing, Map<String, List<String>> typed) {
        return new FormInput(typed).body(form(command), thing).toString();
    }

    @Test
    void whatWasLeftEmptyIsNotSent() {
        assertThat(body("change-rag", "PROJECT", Map.of("rating", List.of("GREEN"), "reason", List.of("  "))))
                .isEqualTo("{\"dimension\":\"PROJECT\",\"rating\":\"GREEN\"}");
    }

    @Test
    void aLineEndsAsInEntriesAndNotAsBrowsersSendIt() {
        assertThat(new FormInput(Map.of("text", List.of("one\r\ntwo\r\n"))).one("text"))
                .isEqualTo("one\ntwo");
    }

    @Test
    void eachLineOfLinksIsAnAddressAndWhatItIs() {
        assertThat(body(
                        "complete-deliverable",
                        "d",
                        Map.of("links", List.of("https://example.org/a The  report\r\n\r\nhttps://example.org/b"))))
                .isEqualTo("{\"deliverable\":\"d\",\"links\":[{\"url\":\"https://example.org/a\","
                        + "\"label\":\"The  report\"},{\"url\":\"https://example.org/b\"}]}");
    }

    @Test
    void tagsAreSentWithTheirGroups() {
        assertThat(body(
                        "tag-objective",
                        "o",
                        Map.of("tags", List.of("SOURCE|ESPS 9", "SOURCE|#48"), "marked", List.of("false"))))
                .isEqualTo("{\"objective\":\"o\",\"tags\":[{\"group\":\"SOURCE\",\"tag\":\"ESPS 9\"},"
                        + "{\"group\":\"SOURCE\",\"tag\":\"#48\"}],\"marked\":false}");
    }

    @Test
    void whatIsNoNumberIsHandedOnToBeRefusedAsSuch() {
        assertThat(body("move-objective", "o", Map.of("place", List.of("2")))).contains("\"place\":2");
        assertThat(body("move-objective", "o", Map.of("place", List.of("first"))))
                .contains("\"place\":\"first\"");
    }

    @Property
    void anEntryComesBackFromTheFormThatItFills(
            @ForAll @AlphaChars @StringLength(min = 1, max = 40) String words, @ForAll boolean highlight) {
        ProgressRecorded event =
                new ProgressRecorded(new LocalId("p"), new Text(words), highlight, new LocalId("d"), List.of());
        FormInput typed =
                FormInput.from(form("record-progress"), EventContract.current().tree(event));
        assertThat(typed.body(form("record-progress"), "").toString())
                .isEqualTo("{\"text\":\"" + words + "\",\"highlight\":" + highlight
                        + ",\"deliverable\":\"d\",\"links\":[]}");
    }

    @Test
    void aRowThatWasLeftEmptyOrEmptiedIsNoRow() {
        Map<String, List<String>> typed = Map.of(
                "title", List.of("Review of diversity"),
                "recommendations[0].recommendation", List.of(""),
                "recommendations[0].text", List.of(" "),
                "recommendations[2].recommendation", List.of("iv"),
                "recommendations[2].text", List.of("Report\r\nyearly"),
                "recommendations[2].answerDue", List.of("06/27"));
        assertThat(body("register-review", "", typed))
                .isEqualTo("{\"title\":\"Review of diversity\",\"recommendations\":[{\"recommendation\":\"iv\","
                        + "\"text\":\"Report\\nyearly\",\"answerDue\":\"06/27\"}]}");
        FormInput compact = new FormInput(typed).compact(form("register-review"));
        assertThat(compact.rows("recommendations")).isEqualTo(1);
        assertThat(compact.one("recommendations[0].text")).isEqualTo("Report\nyearly");
        assertThat(compact.one("title")).isEqualTo("Review of diversity");
    }

    @Test
    void eachLineIsAnItemOfAList() {
        assertThat(body("revise-agenda", "", Map.of("agenda", List.of("Apologies\r\n\r\n  Minutes of\tMay \r\n"))))
                .isEqualTo("{\"agenda\":[\"Apologies\",\"Minutes of May\"]}");
    }

    @Test
    void oneChoiceFillsTheComponentsThatBelongTogether() {
        String id = "20210000-0000-4000-8000-000000000002";
        assertThat(body("table-paper", "", Map.of("paper", List.of(id + "|4"))))
                .isEqualTo("{\"workstream\":\"" + id + "\",\"update\":4}");
        assertThat(body("table-paper", "", Map.of("paper", List.of("")))).isEqualTo("{}");
    }

    @Test
    void evidenceIsNamedByTheAddressOfItsPage() {
        String id = "20210000-0000-4000-8000-000000000002";
        String address = "https://daybook.example/workstreams/" + id + "/replay?entry=12";
        assertThat(body(
                        "answer-recommendation",
                        "",
                        Map.of("recommendation", List.of("iv"), "text", List.of("Done"), "evidence", List.of(address))))
                .isEqualTo("{\"recommendation\":\"iv\",\"text\":\"Done\",\"evidence\":[{\"workstream\":\"" + id
                        + "\",\"entry\":12}]}");
        assertThat(body("answer-recommendation", "", Map.of("evidence", List.of("the minutes"))))
                .isEqualTo("{\"evidence\":[\"the minutes\"]}");
    }

    @Test
    void theRowsOfAFormComeBackFromWhatIsInForce() {
        var said = org.daybook.shared.contract.Json.mapper()
                .readTree(
                        "{\"recommendations\":[{\"recommendation\":\"i\",\"text\":\"A\","
                                + "\"answerDue\":{\"asWritten\":\"06/27\",\"first\":\"2027-06-01\",\"last\":\"2027-06-30\"}}]}");
        FormInput typed = FormInput.from(form("register-review"), said);
        assertThat(typed.one("recommendations[0].text")).isEqualTo("A");
        assertThat(typed.one("recommendations[0].answerDue")).isEqualTo("06/27");
    }
}

package org.daybook.app.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
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
}

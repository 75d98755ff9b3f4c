package org.daybook.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an event changes: here progress was first recorded as "words", then as "text", and since version 3 always says
 * whether it is a highlight. What is stored stays as it is.
 */
class UpcastTest {

    private static final EventContract CONTRACT = new EventContract(
            List.of(
                    new StoredEvent("workstream.progress-recorded", 3, ProgressRecorded.class),
                    new StoredEvent("workstream.entry-corrected", 1, EntryCorrected.class),
                    new StoredEvent("programme.programme-renamed", 2, ProgrammeRenamed.class)),
            List.of(
                    new Upcast("workstream.progress-recorded", 1, UpcastTest::wordsAreText),
                    new Upcast("workstream.progress-recorded", 2, payload -> payload.put("highlight", false))));

    private static final ProgressRecorded TODAY =
            new ProgressRecorded(new LocalId("p1"), new Text("40 trained"), false, null, null);

    private static ObjectNode wordsAreText(ObjectNode payload) {
        payload.set("text", payload.remove("words"));
        return payload;
    }

    @Test
    void everyOlderVersionIsReadAsTodays() {
        assertThat(progress(1, "{\"progress\":\"p1\",\"words\":\"40 trained\"}"))
                .isEqualTo(TODAY);
        assertThat(progress(2, "{\"progress\":\"p1\",\"text\":\"40 trained\"}")).isEqualTo(TODAY);
        assertThat(progress(3, "{\"highlight\":false,\"links\":[],\"progress\":\"p1\",\"text\":\"40 trained\"}"))
                .isEqualTo(TODAY);
    }

    @Test
    void whatACorrectionEmbedsIsReadAsTodaysToo() {
        String stored =
                """
                {"entry":4,"reason":"A slip","replacement":{"effectiveOn":"2022-04-01",\
                "payload":{"progress":"p1","words":"40 trained"},"type":"workstream.progress-recorded","version":1}}""";
        assertThat(CONTRACT.read("workstream.entry-corrected", 1, utf8(stored)))
                .isEqualTo(
                        new EntryCorrected(4L, new Replacement(TODAY, LocalDate.of(2022, 4, 1)), new Text("A slip")));
    }

    @Test
    void whatACorrectionEmbedsIsWrittenUnderItsOwnNameAndVersion() {
        EntryCorrected correction =
                new EntryCorrected(4L, new Replacement(TODAY, LocalDate.of(2022, 4, 1)), new Text("A slip"));
        assertThat(new String(CONTRACT.write(correction), StandardCharsets.UTF_8))
                .contains("\"type\":\"workstream.progress-recorded\",\"version\":3");
    }

    @Test
    void aVersionWithoutAnUpcastIsNamed() {
        assertThatThrownBy(() -> CONTRACT.read("programme.programme-renamed", 1, utf8("{\"name\":\"New\"}")))
                .hasMessage("No upcast for programme.programme-renamed from version 1");
        assertThat(CONTRACT.read("programme.programme-renamed", 2, utf8("{\"name\":\"New\"}")))
                .isEqualTo(new ProgrammeRenamed(new Name("New")));
    }

    @Test
    void aNameOrAVersionOfNewerSoftwareIsNamed() {
        assertThatThrownBy(() -> CONTRACT.read("programme.painted", 1, utf8("{}")))
                .hasMessage("No event is stored under the name programme.painted");
        assertThatThrownBy(() -> CONTRACT.read("programme.programme-renamed", 3, utf8("{}")))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("newer than this software");
        assertThatThrownBy(() -> CONTRACT.require("programme.programme-renamed", 3))
                .isInstanceOf(UnknownEvent.class);
        CONTRACT.require("programme.programme-renamed", 2);
    }

    @Test
    void whatACorrectionEmbedsIsNamedToo() {
        String stored =
                """
                {"entry":4,"reason":"A slip","replacement":{"effectiveOn":"2022-04-01",\
                "payload":{},"type":"workstream.progress-recorded","version":4}}""";
        assertThatThrownBy(() -> CONTRACT.read("workstream.entry-corrected", 1, utf8(stored)))
                .satisfies(thrown -> assertThat(UnknownEvent.in(thrown)).isPresent());
    }

    @Test
    void anUnknownFieldIsRefusedRatherThanLost() {
        assertThatThrownBy(() ->
                        CONTRACT.read("programme.programme-renamed", 2, utf8("{\"name\":\"New\",\"colour\":\"red\"}")))
                .hasMessageContaining("colour");
    }

    private static DaybookEvent progress(int version, String stored) {
        return CONTRACT.read("workstream.progress-recorded", version, utf8(stored));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.daybook.shared.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.shared.account.Role;
import org.daybook.shared.redaction.RedactedEntries.Differing;
import org.daybook.shared.redaction.RedactedEntries.Told;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

class RedactedEntriesTest {

    private static final String SHOWN = "[redacted] on 2026-11-22 on the authority of the court";

    private final RedactedEntries entries = new RedactedEntries();

    private static Differing entry(String digest) {
        return new Differing("w", 3, 30, "event", "as recorded", digest, Map.of("/text", SHOWN));
    }

    private void redacted(long position, String before, String after) {
        redacted(position, before, after, Role.DATA_PROTECTION);
    }

    private void redacted(long position, String before, String after, Role by) {
        Redaction redaction = new Redaction(
                UUID.randomUUID(),
                new Name("the court"),
                new Text("It named a person"),
                List.of(new RedactedEntry(3L, List.of("/text"), before, after, null, null)));
        entries.redacted("w", new Told(position, Instant.EPOCH, LocalDate.of(2026, 11, 22), by, redaction));
    }

    @Test
    void aPayloadIsExplainedByTheRedactionThatLeftIt() {
        redacted(81, "as recorded", "left");
        entries.differs(entry("left"));
        assertThat(entries.explained()).singleElement().satisfies(explained -> assertThat(
                        explained.by().toString())
                .isEqualTo("[redacted] on the authority of the court, recorded 1970-01-01T00:00:00Z at position 81"));
        assertThat(entries.altered()).isEmpty();
        assertThat(entries.undone()).isEmpty();
    }

    @Test
    void oneThatNobodyTellsOfIsAltered() {
        redacted(81, "as recorded", "left");
        entries.differs(entry("something else"));
        assertThat(entries.altered()).containsExactly(entry("something else"));
        assertThat(entries.explained()).isEmpty();
    }

    @Test
    void aSecondRedactionTakesOverWhatTheFirstLeft() {
        redacted(81, "as recorded", "left");
        redacted(95, "left", "left less");
        entries.differs(entry("left less"));
        assertThat(entries.explained())
                .singleElement()
                .satisfies(explained -> assertThat(explained.by().position()).isEqualTo(95));
        assertThat(entries.undone()).isEmpty();
    }

    @Test
    void aTextThatCameBackMayBeRedactedAgain() {
        redacted(81, "as recorded", "left");
        redacted(95, "as recorded", "left once more");
        entries.differs(entry("left once more"));
        assertThat(entries.explained())
                .singleElement()
                .satisfies(explained -> assertThat(explained.by().position()).isEqualTo(95));
        assertThat(entries.undone()).isEmpty();
    }

    @Test
    void oneOfAnybodyElseExplainsNothing() {
        redacted(81, "as recorded", "left", Role.PROGRAMME_OFFICE);
        entries.differs(entry("left"));
        assertThat(entries.altered()).hasSize(1);
    }

    @Test
    void norDoesOneWhoseWordsDoNotStandWhereItSays() {
        redacted(81, "as recorded", "left");
        for (Map<String, String> marked : List.of(
                Map.<String, String>of(),
                Map.of("/text", "[redacted] on 2026-11-22 on the authority of somebody else"),
                Map.of("/reason", SHOWN))) {
            entries.differs(new Differing("w", 3, 30, "event", "as recorded", "left", marked));
            assertThat(entries.altered()).hasSize(1);
        }
    }

    @Test
    void aRedactionOfWhatWasNeverThereExplainsNothing() {
        redacted(81, "made up", "left");
        entries.differs(entry("left"));
        assertThat(entries.altered()).containsExactly(entry("left"));
    }

    @Test
    void anEntryThatHasTheTextStillOrAgainIsSaidToHaveIt() {
        redacted(81, "as recorded", "left");
        assertThat(entries.undone()).singleElement().satisfies(undone -> assertThat(undone.version())
                .isEqualTo(3));
        redacted(95, "left", "left less");
        entries.differs(entry("left"));
        assertThat(entries.undone())
                .singleElement()
                .satisfies(undone -> assertThat(undone.told().position()).isEqualTo(95));
    }
}

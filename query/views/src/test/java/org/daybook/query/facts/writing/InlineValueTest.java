package org.daybook.query.facts.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.TestRecord;
import org.daybook.shared.contract.Json;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.junit.jupiter.api.Test;

/** Values as long as the index takes them, and longer ones, which are read from their entries. */
class InlineValueTest {

    private static final int LONGEST = 120;
    private static final int QUOTES = 2;

    @Test
    void aValueLiesInTheIndexUpToItsLimitInBytes() {
        assertThat(inline("a".repeat(LONGEST - QUOTES))).hasSize(LONGEST);
        assertThat(inline("a".repeat(LONGEST - QUOTES + 1))).isEmpty();
        assertThat(inline("é".repeat((LONGEST - QUOTES) / 2))).hasSize(LONGEST);
        assertThat(inline("é".repeat((LONGEST - QUOTES) / 2) + "a")).isEmpty();
    }

    private static byte[] inline(String text) {
        InlineValue value = InlineValue.of(DeliverableFacts.DESCRIPTION, new Text(text));
        assertThat(value.mark()).isEmpty();
        if (value.json().length > 0) {
            assertThat(Json.mapper().readValue(value.json(), Text.class)).isEqualTo(new Text(text));
        }
        return value.json();
    }

    @Test
    void aValueIsReadAsItWasWrittenHoweverLongItIs() {
        UUID programme = UUID.randomUUID();
        UUID workstream = UUID.randomUUID();
        TestRecord record = TestRecord.beginning(Instant.parse("2022-03-01T09:00:00Z"));
        record.record(programme, new ProgrammeOpened(new Name("Equality & Inclusion"), Marking.OFFICIAL));
        record.record(
                workstream, new WorkstreamOpened(new ProgrammeId(programme), new Name("Leadership & Culture"), null));
        List<Text> written = new ArrayList<>();
        for (int length = LONGEST - 2 * QUOTES; length <= LONGEST + QUOTES; length++) {
            for (String letter : List.of("a", "é", "\"")) written.add(new Text(letter.repeat(length)));
        }
        for (int i = 0; i < written.size(); i++) {
            record.record(workstream, new ObjectiveAdded(new LocalId("O" + i), written.get(i), null));
        }

        LocalDate today = record.today();
        assertThat(record
                        .standings()
                        .attributes(List.of(workstream), List.of(ObjectiveFacts.TEXT), today, record.head())
                        .standing()
                        .stream()
                        .map(Fact::value))
                .containsExactlyInAnyOrderElementsOf(List.<Object>copyOf(written));
        assertThat(inTheIndex(record))
                .as("bytes of the values in the index")
                .allSatisfy(bytes -> assertThat(bytes).isLessThanOrEqualTo(LONGEST))
                .contains(0, LONGEST);
    }

    private static List<Integer> inTheIndex(TestRecord record) {
        return record
                .jdbc()
                .queryForList(
                        "SELECT value FROM facts_a.fact WHERE attribute = ?", String.class, ObjectiveFacts.TEXT.code())
                .stream()
                .map(value -> value.getBytes(StandardCharsets.UTF_8).length)
                .toList();
    }
}

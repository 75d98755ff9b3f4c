package org.daybook.query.facts.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.StoredEntry;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutlinesTest {

    @Test
    void anOutlineKnowsWhatWasFoundToBeProjectedThoughWhatServesWasLookedAtBefore() {
        RandomHistory history = new RandomHistory(7, 30);
        TestRecord record = history.record();
        List<StoredEntry> entries = record.stored();
        UUID workstream = history.workstream().value();
        Outlines outlines =
                new Outlines(JdbcClient.create(TestDatabase.application()), record.projection(), record.numbers());

        project(record, entries.subList(0, 20));
        assertThat(outlines.of(List.of(workstream), 19).get(workstream).upTo()).isEqualTo(19);
        project(record, entries.subList(20, entries.size()));
        long end = entries.size() - 1L;
        assertThat(outlines.of(List.of(workstream), end).get(workstream).upTo()).isEqualTo(end);
    }

    private static void project(TestRecord record, List<StoredEntry> some) {
        record.project(FactSchema.FACTS_A, some);
        StoredEntry last = some.getLast();
        record.projection().reach(FactSchema.FACTS_A, new ProjectionPosition(last.position(), last.recordedAt()));
    }
}

package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.Snapshotter;
import org.junit.jupiter.api.Test;

class LengtheningSnapshotsTest {

    private static final int ENTRIES = 100_000;

    @Test
    void allSnapshotsTogetherCostAConstantACommand() {
        List<Long> lengths = lengthsOfSnapshots();
        long written = lengths.stream().mapToLong(Long::longValue).sum();
        assertThat(written).isLessThan(10L * ENTRIES);
        assertThat(lengths).startsWith(400L, 800L, 1200L).hasSizeLessThan(70);
    }

    @Test
    void noMoreThanFourHundredEntriesOrAnEighthAreEverReadAfterASnapshot() {
        List<Long> lengths = lengthsOfSnapshots();
        for (int i = 1; i < lengths.size(); i++) {
            long since = lengths.get(i) - lengths.get(i - 1);
            assertThat(since).isLessThanOrEqualTo(Math.max(400, lengths.get(i) / 8 + 1));
        }
    }

    private static List<Long> lengthsOfSnapshots() {
        List<Long> lengths = new ArrayList<>();
        long[] length = {0};
        Snapshotter snapshotter = (type, aggregate) -> lengths.add(length[0]);
        SnapshotTrigger trigger = new LengtheningSnapshots(snapshotter).prepareTrigger(Object.class);
        trigger.initializationFinished();
        for (long version = 0; version < ENTRIES; version++) {
            length[0] = version + 1;
            trigger.eventHandled(new GenericDomainEventMessage<>("workstream", "id", version, "entry"));
        }
        return lengths;
    }
}

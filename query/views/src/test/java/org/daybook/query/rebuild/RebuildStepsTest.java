package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestRecord;
import org.junit.jupiter.api.Test;

class RebuildStepsTest {

    private static final Instant BEGUN = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void thePaceIsOfWhatWasDoneSinceItWasTakenUp() {
        RebuildPace pace = new RebuildPace(BEGUN, BEGUN.plusSeconds(10), 500_000, 0.2, 0.6);

        assertThat(pace.entriesPerSecond()).isEqualTo(50_000);
        assertThat(pace.secondsLeft()).isEqualTo(10);
    }

    @Test
    void nothingIsToldBeforeAnythingIsMeasured() {
        assertThat(new RebuildPace(BEGUN, BEGUN, 0, 0, 0).entriesPerSecond()).isNull();
        assertThat(new RebuildPace(BEGUN, BEGUN.plusSeconds(3), 0, 0.2, 0.2).secondsLeft())
                .isNull();
    }

    @Test
    void whileItRunsItTellsHowFarItIsAndHowLongItWillTake() throws InterruptedException {
        TestRecord record = new RandomHistory(5, 300).record();
        record.projectAll();
        TestRebuilds test = new TestRebuilds(record);
        List<Rebuild> seen = new ArrayList<>();
        Rebuild asked = test.rebuilds(test.inSteps(10, () -> {
                    Thread.sleep(5);
                    seen.addAll(test.log.newest(1));
                }))
                .start(TestRecord.ACCOUNT);
        Rebuild finished = test.finished(asked.id());

        assertThat(seen).extracting(Rebuild::position).isSorted();
        assertThat(seen.getFirst().entriesPerSecond()).isNull();
        assertThat(seen.subList(seen.size() / 2, seen.size() - 5)).allSatisfy(now -> {
            assertThat(now.stage()).isEqualTo(Stage.FILLING);
            assertThat(now.entriesPerSecond()).isPositive();
            assertThat(now.secondsLeft()).isNotNegative();
            assertThat(now.finishedAt()).isNull();
        });
        assertThat(finished.entriesPerSecond()).isPositive();
        assertThat(finished.secondsLeft()).isNull();
        assertThat(finished.stage()).isNull();
    }
}

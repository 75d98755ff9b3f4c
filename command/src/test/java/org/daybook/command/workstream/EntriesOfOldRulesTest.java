package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Scene.OPENED_ON;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.id;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.progress.RecordProgress;
import org.junit.jupiter.api.Test;

/** Entries that were made before closings were judged by the day remain valid, and states are still those of the days. */
class EntriesOfOldRulesTest {

    private static final LocalDate CLOSED_ON = OPENED_ON.plusDays(20);
    private static final LocalDate AFTER = CLOSED_ON.plusDays(5);

    @Test
    void aClosingDatedBeforeAnEntryIsNoObstacleToCorrections() {
        History history = opened();
        history.record(progress("p1"), OPENED_ON);
        history.record(progress("p2"), AFTER);
        history.record(new WorkstreamClosed(REASON), CLOSED_ON);
        assertThat(history.ask(voiding(1), TODAY)).isEmpty();
        assertThat(history.ask(voiding(2), TODAY)).isEmpty();
    }

    @Test
    void aCorrectionIsStillRefusedForWhatItBreaksItself() {
        History history = opened();
        history.record(progress("p2"), AFTER);
        history.record(new WorkstreamClosed(REASON), CLOSED_ON);
        history.record(new WorkstreamReopened(REASON), CLOSED_ON.plusDays(9));
        assertThat(history.ask(voiding(2), TODAY).map(Rejection::code))
                .contains("correction-keeps-the-rules-for-later-entries");
    }

    @Test
    void aReopeningDatedBeforeItsClosingLeavesTheWorkstreamClosedAsTheViewShowsIt() {
        History history = opened();
        history.record(new WorkstreamClosed(REASON), CLOSED_ON);
        history.record(new WorkstreamReopened(REASON), CLOSED_ON.minusDays(3));
        RecordProgress entry = new RecordProgress(null, TEXT, null, null, null);
        assertThat(history.ask(entry, TODAY).map(Rejection::code)).contains("closed-workstream-takes-no-entries");
        assertThat(history.ask(new ReopenWorkstream(REASON), TODAY)).isEmpty();
        assertThat(history.ask(new CloseWorkstream(REASON), TODAY)).isEmpty();
    }

    /** Whatever rested on the closing holds under the reopening as well. */
    @Test
    void aReopeningMayBeDatedBeforeAnEntryThatWasMadeWhileItWasClosed() {
        History history = opened();
        history.record(new WorkstreamClosed(REASON), CLOSED_ON);
        history.record(progress("p1"), AFTER);
        assertThat(history.ask(new ReopenWorkstream(REASON), CLOSED_ON.plusDays(1)))
                .isEmpty();
    }

    private static History opened() {
        History history = new History();
        history.ask(new OpenWorkstream(PROGRAMME, new Name("A name"), null), OPENED_ON);
        return history;
    }

    private static ProgressRecorded progress(String id) {
        return new ProgressRecorded(id(id), TEXT, false, null, List.of());
    }

    private static CorrectEntry voiding(long entry) {
        return new CorrectEntry(entry, null, REASON);
    }
}

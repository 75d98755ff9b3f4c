package org.daybook.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.history.HistoryItem.Corrects;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.clearance.ClearanceRequested;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.daybook.shared.workstream.clearance.UpdateCleared;
import org.daybook.shared.workstream.clearance.UpdateSentBack;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.junit.jupiter.api.Test;

class FindHistoryTest {

    private final Told told = new Told();
    private final FindHistory history =
            new FindHistory(told.record().written(), told.record().standings());

    @Test
    void eachEntrySaysWhatItChangedAndWhy() {
        HistoryItem moved = entry(5);
        assertThat(moved.title()).isEqualTo("Deliverable rescheduled");
        assertThat(moved.why()).isEqualTo("No analyst");
        assertThat(moved.changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("Deliverable D1: target date");
            assertThat(change.before()).isEqualTo("06/22 (1 to 30 June 2022)");
            assertThat(change.beforeFrom()).isEqualTo("2022-04-01");
            assertThat(change.after()).isEqualTo("06/23 (1 to 30 June 2023)");
            assertThat(change.afterFrom()).isEqualTo("2022-05-02");
        });
    }

    @Test
    void theFirstOfItsKindHasNothingBefore() {
        assertThat(entry(1).changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("Project RAG");
            assertThat(change.before()).isNull();
            assertThat(change.after()).isEqualTo("Amber: Two posts vacant");
        });
    }

    @Test
    void aBackdatedEntryChangesWhatWasBelievedOfItsDay() {
        assertThat(entry(6).changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Amber: Two posts vacant");
            assertThat(change.after()).isEqualTo("Red: Budget lost");
            assertThat(change.afterFrom()).isEqualTo("2022-04-20");
        });
    }

    @Test
    void aCorrectionSaysWhatItTookAwayAndWhatItPutThere() {
        HistoryItem correction = entry(7);
        assertThat(correction.corrects()).isEqualTo(new Corrects(6, 7, true));
        assertThat(correction.why()).isEqualTo("Wrong workstream");
        assertThat(correction.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Red: Budget lost");
            assertThat(change.beforeFrom()).isEqualTo("2022-04-20");
            assertThat(change.after()).isEqualTo("Green: On track");
            assertThat(change.afterFrom()).isEqualTo("2022-04-25");
        });
        assertThat(entry(6).voided()).isTrue();
        assertThat(entry(6).correctedBy().version()).isEqualTo(7);
        assertThat(correction.voided()).isFalse();
    }

    @Test
    void aSecondCorrectionVoidsTheFirstAndShowsWhatComesBack() {
        told.in(new EntryCorrected(6L, null, new Text("It was never rated")));

        assertThat(entry(7).correctedBy().version()).isEqualTo(9);
        assertThat(entry(6).correctedBy().version()).isEqualTo(9);
        assertThat(entry(9).changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Green: On track");
            assertThat(change.after()).isEqualTo("Amber: Two posts vacant");
            assertThat(change.afterFrom()).isEqualTo("2022-04-01");
        });
    }

    @Test
    void anOwnerWhoseAccountAloneChangesIsSaidToHaveAnother() {
        Post director = new Post("Director of HR");
        told.in(new OwnerAssigned(director, null));
        told.in(new OwnerAssigned(director, new AccountId(new UUID(1, 1))));
        told.in(new OwnerAssigned(director, null));

        assertThat(List.of(9L, 10L, 11L))
                .map(version -> entry(version).changes().getFirst())
                .extracting(Change::before, Change::after)
                .containsExactly(
                        tuple(null, "Director of HR"),
                        tuple("Director of HR", "Director of HR, account assigned"),
                        tuple("Director of HR", "Director of HR, account removed"));
    }

    @Test
    void soIsASponsorAndTheLastDayOfOneWhoActsForATimeIsTold() {
        Post director = new Post("Director of HR");
        AccountId account = new AccountId(new UUID(1, 1));
        told.in(new SponsorAssigned(director, null, null));
        told.in(new SponsorAssigned(director, account, null));
        told.in(new SponsorAssigned(director, account, LocalDate.parse("2022-06-30")));

        assertThat(List.of(9L, 10L, 11L))
                .map(version -> entry(version).changes().getFirst())
                .extracting(Change::after)
                .containsExactly(
                        "Director of HR", "Director of HR, account assigned", "Director of HR, until 30 June 2022");
    }

    @Test
    void aRequestForClearanceAndItsAnswersAreTold() {
        told.in(new ClearanceRequested(1, LocalDate.parse("2022-04-30"), new Text("The board asked for the cost")));
        told.in(new UpdateSentBack(1, new Text("Say what the award costs")));
        told.in(new UpdateCleared(1));

        assertThat(entry(9).changes())
                .extracting(Change::what, Change::after)
                .contains(tuple("Clearance 1: request", "for 30 April 2022: The board asked for the cost"));
        assertThat(entry(10).changes())
                .extracting(Change::before, Change::after)
                .containsExactly(tuple("Waiting", "Sent back: Say what the award costs"));
        assertThat(entry(11).changes())
                .extracting(Change::before, Change::after)
                .containsExactly(tuple("Sent back: Say what the award costs", "Cleared"));
    }

    @Test
    void oneWhoDoesNotKnowOfTheCorrectionYetSeesNone() {
        HistoryItem red =
                history.before(Told.WORKSTREAM, Long.MAX_VALUE, known(7), 1).getFirst();
        assertThat(red.version()).isEqualTo(6);
        assertThat(red.voided()).isFalse();
    }

    @Test
    void pagesRunFromTheNewestToTheOpening() {
        List<Long> first = versions(history.before(Told.WORKSTREAM, Long.MAX_VALUE, known(100), 4));
        List<Long> second = versions(history.before(Told.WORKSTREAM, first.getLast(), known(100), 4));
        assertThat(first).containsExactly(8L, 7L, 6L, 5L);
        assertThat(second).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    void entriesEffectiveAfterTheDayAreLeftOut() {
        AsOf april = new AsOf(LocalDate.parse("2022-04-30"), Instant.EPOCH, 100);
        assertThat(versions(history.before(Told.WORKSTREAM, Long.MAX_VALUE, april, 100)))
                .containsExactly(6L, 4L, 3L, 2L, 1L, 0L);
    }

    private static AsOf known(long position) {
        return new AsOf(LocalDate.parse("2023-06-01"), Instant.EPOCH, position);
    }

    private static List<Long> versions(List<HistoryItem> items) {
        return items.stream().map(HistoryItem::version).toList();
    }

    private HistoryItem entry(long version) {
        return history.before(Told.WORKSTREAM, version + 1, known(100), 1).getFirst();
    }
}

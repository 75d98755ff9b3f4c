package org.daybook.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.junit.jupiter.api.Test;

/** What history says of a date that was only written otherwise, and of one that was put right. */
class DatesInHistoryTest {

    private static final LocalId REVIEW = new LocalId("D1");
    private static final LocalId AWARD = new LocalId("D2");

    private final Told told = new Told();

    @Test
    void historySaysThatTheDaysAreTheSame() {
        told.in(new DeliverableRescheduled(REVIEW, month("June 2023", 2023, 6), new Text("In full"), null));
        assertThat(entry(9).changes())
                .extracting(Change::before, Change::after)
                .containsExactly(tuple("06/23 (1 to 30 June 2023)", "June 2023, the same days"));
    }

    @Test
    void aMisreadDateThatWasPutRightIsToldByItsCorrection() {
        DeliverableAdded right =
                new DeliverableAdded(AWARD, new Text("Award"), month("July 23", 2023, 7), null, null, null);
        told.in(new EntryCorrected(3L, new Replacement(right, LocalDate.parse("2022-04-01")), new Text("Misread")));
        assertThat(entry(9).changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("Deliverable D2: target date");
            assertThat(change.before()).isEqualTo("07/22 (1 to 31 July 2022)");
            assertThat(change.after()).isEqualTo("July 23 (1 to 31 July 2023)");
        });
        assertThat(entry(3).correctedBy().version()).isEqualTo(9);
    }

    private HistoryItem entry(long version) {
        FindHistory history =
                new FindHistory(told.record().written(), told.record().standings());
        return history.explain(
                        List.of(told.record()
                                .written()
                                .find(Told.WORKSTREAM, version)
                                .orElseThrow()),
                        Told.WORKSTREAM,
                        10)
                .getFirst();
    }

    private static TargetDate month(String written, int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new TargetDate(
                new Label(written),
                TargetDateKind.MONTH,
                first,
                first.plusMonths(1).minusDays(1));
    }
}

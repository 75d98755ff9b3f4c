package org.daybook.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.query.asof.AsOf;
import org.daybook.query.history.Told;
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

/** What a comparison says of a date that was only written otherwise, and of one that was put right. */
class RespeltDatesTest {

    private static final LocalId REVIEW = new LocalId("D1");
    private static final LocalId AWARD = new LocalId("D2");

    private final Told told = new Told();

    @Test
    void aDateThatWasOnlyWrittenOtherwiseIsNoDifference() {
        told.in(new DeliverableRescheduled(REVIEW, month("June 2023", 2023, 6), new Text("In full"), null));
        assertThat(differences(10)).isEmpty();
    }

    @Test
    void aMisreadDateThatWasPutRightIsToldByItsCorrection() {
        DeliverableAdded right =
                new DeliverableAdded(AWARD, new Text("Award"), month("July 23", 2023, 7), null, null, null);
        told.in(new EntryCorrected(3L, new Replacement(right, LocalDate.parse("2022-04-01")), new Text("Misread")));
        assertThat(differences(10)).singleElement().satisfies(difference -> assertThat(
                        difference.madeBy().version())
                .isEqualTo(9));
    }

    /** Between what was known before the newest entry and what is known since. */
    private List<Difference> differences(long position) {
        return new FindComparison(told.record().standings(), told.record().written())
                .of(Told.WORKSTREAM, known(position - 1), known(position)).concepts().stream()
                        .flatMap(concept -> concept.things().stream())
                        .flatMap(thing -> thing.differences().stream())
                        .toList();
    }

    private static AsOf known(long position) {
        return new AsOf(LocalDate.parse("2022-12-31"), Instant.EPOCH, position);
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

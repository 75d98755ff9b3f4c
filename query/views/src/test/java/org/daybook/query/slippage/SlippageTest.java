package org.daybook.query.slippage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Story;
import org.daybook.query.slippage.SlippageItem.Kind;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.junit.jupiter.api.Test;

class SlippageTest {

    private static final LocalId REVIEW = new LocalId("review");
    private static final LocalId SURVEY = new LocalId("survey");

    private final Story story = new Story().promised("review", "06/22");

    @Test
    void whatHasNotMovedHasNotSlipped() {
        assertThat(asOf("2023-01-01")).isEmpty();
    }

    @Test
    void aDateThatMovedTwiceShowsWhereItCameFromAndWhyEachTime() {
        story.on("2022-06-20").then(moved("09/22", "Analyst left"));
        story.on("2023-04-30").then(moved("06/23", "Data late"));
        SlippageItem item = asOf("2023-04-30").getFirst();
        assertThat(item.original()).isEqualTo(TargetDate.read("06/22", LocalDate.parse("2022-06-01")));
        assertThat(item.previous()).isEqualTo(TargetDate.read("09/22", LocalDate.parse("2022-06-01")));
        assertThat(item.current()).isEqualTo(TargetDate.read("06/23", LocalDate.parse("2022-06-01")));
        assertThat(item.timesMoved()).isEqualTo(2);
        assertThat(item.daysMoved()).isEqualTo(365);
        assertThat(item.moves()).extracting(move -> move.reason().value()).containsExactly("Analyst left", "Data late");
        assertThat(item.moves()).extracting(Move::version).containsExactly(2L, 3L);
        assertThat(item.moves().getFirst().effectiveOn()).isEqualTo(LocalDate.parse("2022-06-20"));
    }

    @Test
    void aMoveThatDoesNotHoldYetIsLeftOut() {
        story.on("2022-06-20").then(moved("09/22", "Analyst left"));
        assertThat(asOf("2022-06-19")).isEmpty();
    }

    @Test
    void aMoveRecordedLateTakesItsPlaceByTheDayItHolds() {
        story.on("2023-04-30").then(moved("06/23", "Data late"));
        story.on("2022-06-20").then(moved("09/22", "Analyst left"));
        SlippageItem item = asOf("2023-04-30").getFirst();
        assertThat(item.previous()).isEqualTo(TargetDate.read("09/22", LocalDate.parse("2022-06-01")));
        assertThat(item.current()).isEqualTo(TargetDate.read("06/23", LocalDate.parse("2022-06-01")));
    }

    @Test
    void aDateWithoutALastDayHasNoDistance() {
        story.then(moved("TBC", "Waiting"));
        assertThat(asOf("2022-06-19").getFirst().daysMoved()).isNull();
    }

    @Test
    void aWithdrawnDeliverableStaysOnTheListWithItsState() {
        story.then(moved("09/22", "Late")).then(new DeliverableWithdrawn(REVIEW, new Text("Dropped")));
        assertThat(asOf("2022-06-19").getFirst().state()).isEqualTo("WITHDRAWN");
    }

    @Test
    void anotherSpellingOfTheSameDaysIsNoMove() {
        story.then(moved("June 2022", "Written in full"));
        assertThat(asOf("2022-06-19")).isEmpty();
        story.then(moved("09/22", "Late")).then(moved("Sept 2022", "Written in full"));
        SlippageItem item = asOf("2022-06-19").getFirst();
        assertThat(item.timesMoved()).isEqualTo(1);
        assertThat(item.original()).isEqualTo(TargetDate.read("06/22", LocalDate.parse("2022-06-01")));
        assertThat(item.current()).isEqualTo(TargetDate.read("Sept 2022", LocalDate.parse("2022-06-01")));
        assertThat(item.moves()).extracting(Move::version).containsExactly(3L);
    }

    @Test
    void theCorrectionOfAMisreadDateIsNoMoveAndIsTheOriginalDateFromThenOn() {
        Story misread = new Story().promised("review", "Q3 22");
        DeliverableAdded right = new DeliverableAdded(
                REVIEW,
                new Text("review"),
                TargetDate.read("Q3 22/23", LocalDate.parse("2022-06-01")),
                null,
                null,
                null);
        misread.then(new EntryCorrected(
                1L, new Replacement(right, LocalDate.parse("2022-04-01")), new Text("A financial quarter")));
        assertThat(Slippage.LIST.items(misread.asOf("2023-01-01"))).isEmpty();
        misread.then(moved("Q4 22/23", "Late"));
        SlippageItem item = Slippage.LIST.items(misread.asOf("2023-01-01")).getFirst();
        assertThat(item.original()).isEqualTo(TargetDate.read("Q3 22/23", LocalDate.parse("2022-06-01")));
        assertThat(item.daysMoved()).isEqualTo(90);
    }

    @Test
    void measuresSlipToo() {
        story.then(new MeasureDefined(
                        SURVEY,
                        new Text("Survey"),
                        null,
                        null,
                        TargetDate.read("Q2 23", LocalDate.parse("2022-06-01"))))
                .then(new MeasureRescheduled(
                        SURVEY, TargetDate.read("Q3 23", LocalDate.parse("2022-06-01")), new Text("Holiday")));
        SlippageItem item = asOf("2022-06-19").getFirst();
        assertThat(item.kind()).isEqualTo(Kind.MEASURE);
        assertThat(item.text()).isEqualTo(new Text("Survey"));
    }

    private List<SlippageItem> asOf(String day) {
        return Slippage.LIST.items(story.asOf(day));
    }

    private static DeliverableRescheduled moved(String to, String reason) {
        return new DeliverableRescheduled(
                REVIEW, TargetDate.read(to, LocalDate.parse("2022-06-01")), new Text(reason), null);
    }
}

package org.daybook.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.exceptions.ExceptionItem.Why;
import org.daybook.query.listing.Story;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

    private static final LocalId REVIEW = new LocalId("review");
    private static final LocalId MEETING = new LocalId("meeting");
    private static final LocalId TRAINED = new LocalId("trained");

    private final Story story = new Story();

    @Test
    void whatIsNeitherRedNorOverdueIsNoException() {
        story.promised("review", "06/22").then(new RagChanged(RagDimension.PROJECT, RagRating.AMBER, null));
        assertThat(asOf("2022-06-30")).isEmpty();
    }

    @Test
    void aRedDimensionIsOneFromTheDayItHolds() {
        story.on("2022-04-05").then(new RagChanged(RagDimension.BENEFIT, RagRating.RED, new Text("No data")));
        ExceptionItem item = asOf("2022-04-14").getFirst();
        assertThat(item.kind()).isEqualTo(Kind.WORKSTREAM);
        assertThat(item.dimension()).isEqualTo(RagDimension.BENEFIT);
        assertThat(item.why()).isEqualTo(Why.RED);
        assertThat(item.reason()).isEqualTo(new Text("No data"));
        assertThat(item.days()).isEqualTo(10);
        assertThat(item.id()).isEqualTo(Story.WORKSTREAM + "/workstream/red/benefit");
    }

    @Test
    void aDeliverableIsOverdueTheDayAfterItsLastPossibleDay() {
        story.promised("review", "06/22");
        assertThat(asOf("2022-06-30")).isEmpty();
        ExceptionItem item = asOf("2022-07-01").getFirst();
        assertThat(item.why()).isEqualTo(Why.OVERDUE);
        assertThat(item.since()).isEqualTo(LocalDate.parse("2022-07-01"));
        assertThat(item.days()).isEqualTo(1);
        assertThat(item.thing()).isEqualTo("review");
    }

    @Test
    void whatIsRedAndOverdueIsListedForEach() {
        story.promised("review", "04/22").then(new DeliverableRated(REVIEW, RagRating.RED, new Text("Nobody free")));
        assertThat(asOf("2022-05-02")).extracting(ExceptionItem::why).containsExactly(Why.RED, Why.OVERDUE);
        assertThat(asOf("2022-05-02")).extracting(ExceptionItem::id).doesNotHaveDuplicates();
    }

    @Test
    void aMilestoneIsOverdueOnceItsLastMonthIsOverUnlessItWasReached() {
        LocalId training = new LocalId("training");
        YearMonth may = YearMonth.parse("2022-05");
        story.then(new MilestoneScheduled(training, new Name("Training"), new Name("Delivery"), may, may));
        assertThat(asOf("2022-05-31")).isEmpty();
        ExceptionItem item = asOf("2022-06-02").getFirst();
        assertThat(item.kind()).isEqualTo(Kind.MILESTONE);
        assertThat(item.text()).isEqualTo(new Text("Delivery"));
        assertThat(item.since()).isEqualTo(LocalDate.parse("2022-06-01"));
        story.then(new MilestoneAchieved(training, null));
        assertThat(asOf("2022-06-02")).isEmpty();
    }

    @Test
    void theDeliverablesOwnOwnerAnswersForItElseTheWorkstreams() {
        story.then(new OwnerAssigned(new Post("Lead"), null)).promised("review", "04/22");
        assertThat(asOf("2022-05-02").getFirst().owner()).isEqualTo(new Post("Lead"));
        story.then(new DeliverableHandedOver(REVIEW, new Post("Analyst")));
        assertThat(asOf("2022-05-02").getFirst().owner()).isEqualTo(new Post("Analyst"));
    }

    @Test
    void aCompletedDeliverableIsNoneHoweverRedItWas() {
        story.promised("review", "04/22")
                .then(new DeliverableRated(REVIEW, RagRating.RED, new Text("Late")))
                .then(new DeliverableCompleted(REVIEW, null, List.of()));
        assertThat(asOf("2022-06-01")).isEmpty();
    }

    @Test
    void aNextStepWithADateIsOverdueUntilItIsFinished() {
        story.then(new NextStepPlanned(
                MEETING, new Text("Meet"), null, TargetDate.read("05/04/22", LocalDate.parse("2022-06-01"))));
        assertThat(asOf("2022-04-06")).extracting(ExceptionItem::kind).containsExactly(Kind.NEXT_STEP);
        story.on("2022-04-07").then(new NextStepFinished(MEETING, null));
        assertThat(asOf("2022-04-07")).isEmpty();
    }

    @Test
    void aMeasureIsOverdueUntilSomebodyReadsIt() {
        story.then(new MeasureDefined(
                TRAINED, new Text("All trained"), null, null, TargetDate.read("05/22", LocalDate.parse("2022-06-01"))));
        assertThat(asOf("2022-06-01")).extracting(ExceptionItem::kind).containsExactly(Kind.MEASURE);
        story.on("2022-06-01").then(new MeasurementRecorded(TRAINED, new Quantity("73"), null, null));
        assertThat(asOf("2022-06-01")).isEmpty();
    }

    @Test
    void aReadingBeforeTheFirstPossibleDayDoesNotAnswerForTheTarget() {
        story.then(new MeasureDefined(
                        TRAINED,
                        new Text("All trained"),
                        null,
                        null,
                        TargetDate.read("05/22", LocalDate.parse("2022-06-01"))))
                .then(new MeasurementRecorded(TRAINED, new Quantity("12"), null, null));
        assertThat(asOf("2022-06-01")).hasSize(1);
    }

    @Test
    void aClosedWorkstreamHasNone() {
        story.promised("review", "04/22").then(new WorkstreamClosed(new Text("Merged")));
        assertThat(asOf("2022-06-01")).isEmpty();
    }

    @Test
    void anOpenDeliverableWhoseTargetGivesNoDayHasNoDate() {
        story.promised("funded", "When the funding is agreed")
                .promised("agreed", "TBC")
                .promised("going", "Ongoing")
                .promised("later", "04/23 onwards")
                .promised("dated", "06/22");
        assertThat(asOf("2022-04-10")).extracting(ExceptionItem::thing).containsExactly("funded", "agreed");
        ExceptionItem item = asOf("2022-04-10").getFirst();
        assertThat(item.why()).isEqualTo(Why.NO_DATE);
        assertThat(item.id()).isEqualTo(Story.WORKSTREAM + "/deliverable/no-date/funded");
        assertThat(item.since()).isEqualTo(LocalDate.parse("2022-04-01"));
        assertThat(item.days()).isEqualTo(10);
        assertThat(item.version()).isEqualTo(1);
    }

    @Test
    void itHasHadNoDateSinceTheLastOneWasGivenUp() {
        story.promised("review", "06/22");
        story.on("2022-05-01").then(moved("TBC")).on("2022-05-08").then(moved("When the funding is agreed"));
        ExceptionItem item = asOf("2022-05-10").getFirst();
        assertThat(item.since()).isEqualTo(LocalDate.parse("2022-05-01"));
        assertThat(item.version()).isEqualTo(3);
        story.on("2022-05-11").then(moved("09/22"));
        assertThat(asOf("2022-05-11")).isEmpty();
    }

    @Test
    void whatItsTargetSaysIsCompleteIsListedUntilAnEntryCompletesIt() {
        story.promised("review", "Completed");
        ExceptionItem item = asOf("2022-04-01").getFirst();
        assertThat(item.why()).isEqualTo(Why.SAID_TO_BE_COMPLETE);
        assertThat(item.id()).isEqualTo(Story.WORKSTREAM + "/deliverable/said-to-be-complete/review");
        story.on("2022-04-05").then(new DeliverableCompleted(REVIEW, null, List.of()));
        assertThat(asOf("2022-04-05")).isEmpty();
    }

    @Test
    void whatItsTargetSaysWasCompleteByADayIsNotOverdue() {
        TargetDate completed = new TargetDate(
                new Label("Completed April 22"),
                TargetDateKind.COMPLETE,
                LocalDate.parse("2022-04-01"),
                LocalDate.parse("2022-04-30"));
        story.then(new DeliverableAdded(REVIEW, new Text("Review"), completed, null, null, null));
        assertThat(asOf("2022-06-01")).extracting(ExceptionItem::why).containsExactly(Why.SAID_TO_BE_COMPLETE);
    }

    private static DeliverableRescheduled moved(String to) {
        return new DeliverableRescheduled(
                REVIEW, TargetDate.read(to, LocalDate.parse("2022-06-01")), new Text("Why"), null);
    }

    private List<ExceptionItem> asOf(String day) {
        return Exceptions.LIST.items(story.asOf(day));
    }
}

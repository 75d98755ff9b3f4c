package org.daybook.shared.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.fact.Story;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.slide.SlideProgress.Basis;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.RiskAssessed;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;

class SlidesTest {

    private static final LocalId REVIEW = new LocalId("data-bias-review");
    private static final LocalId FUNDING = new LocalId("funding");

    private static final LocalId TRAINED = new LocalId("share-trained");

    private final Story story = Story.ofAnOpenWorkstream();

    @Test
    void aWorkstreamJustOpenedHasAnEmptySlide() {
        Slide slide = slide("2021-03-01");
        assertThat(slide.name()).isEqualTo(new Name("Leadership & Culture"));
        assertThat(slide.owner()).isNull();
        assertThat(slide.projectRag().rating()).isEqualTo(RagRating.NOT_RATED);
        assertThat(slide.deliverables()).isEmpty();
        assertThat(slide.progress()).isEqualTo(new SlideProgress(Basis.SINCE_OPENING, null, List.of()));
    }

    @Test
    void notRatedIsShownInTheWordsOfTheProgramme() {
        RagWorded wording = new RagWorded(new Text("r"), new Text("a"), new Text("g"), new Name("TBD"));
        SlideFrame frame =
                new SlideFrame(Story.PROGRAMME, new Name("E&I"), Marking.OFFICIAL, wording, RiskScales.USUAL);
        assertThat(slide("2021-03-01", frame).benefitRag().word()).isEqualTo("TBD");
        assertThat(slide("2021-03-01").benefitRag().word()).isEqualTo("NOT RATED");
    }

    @Test
    void aDeliverableShowsWhereItsDateCameFrom() {
        story.then("2022-04-30", added("06/22"))
                .then("2022-06-01", rescheduled("09/22"))
                .then("2023-04-30", rescheduled("06/23"));
        SlideDeliverable deliverable = slide("2023-04-30").deliverables().getFirst();
        assertThat(deliverable.targetDate()).isEqualTo(TargetDate.read("06/23", LocalDate.parse("2022-06-01")));
        assertThat(deliverable.previousTargetDate()).isEqualTo(TargetDate.read("09/22", LocalDate.parse("2022-06-01")));
        assertThat(deliverable.originalTargetDate()).isEqualTo(TargetDate.read("06/22", LocalDate.parse("2022-06-01")));
        assertThat(deliverable.timesMoved()).isEqualTo(2);
    }

    @Test
    void aDeliverableIsOverdueFromTheDayAfterItsLastPossibleDay() {
        story.then("2022-04-30", added("06/22"));
        assertThat(slide("2022-06-30").deliverables().getFirst().overdue()).isFalse();
        assertThat(slide("2022-07-01").deliverables().getFirst().overdue()).isTrue();
    }

    @Test
    void aCompletedDeliverableIsShownAndNeverOverdue() {
        story.then("2022-04-30", added("06/22"))
                .then("2022-08-01", new DeliverableCompleted(REVIEW, new Text("Report"), List.of()));
        SlideDeliverable deliverable = slide("2022-09-01").deliverables().getFirst();
        assertThat(deliverable.status()).isEqualTo(DeliverableStatus.COMPLETED);
        assertThat(deliverable.closedOn()).isEqualTo("2022-08-01");
        assertThat(deliverable.overdue()).isFalse();
    }

    @Test
    void theEvidenceOfADeliverableIsShownWhileItIsCompleted() {
        Link report = new Link("https://example.org/report", new Name("Report"));
        story.then("2022-04-30", added("06/22"))
                .then("2022-08-01", new DeliverableCompleted(REVIEW, new Text("Report"), List.of(report)))
                .then("2022-09-01", new DeliverableReopened(REVIEW, new Text("The report was withdrawn")));
        assertThat(slide("2022-08-31").deliverables().getFirst().links()).containsExactly(report);
        assertThat(slide("2022-09-01").deliverables().getFirst().links()).isEmpty();
    }

    @Test
    void aRiskShowsItsScoreAndTheOneBeforeWhereThatWasAnother() {
        LocalId risk = new LocalId("funding-ends");
        story.then("2022-04-30", new BoardItemRaised(risk, BoardItemKind.RISK, new Text("The funding ends"), null));
        assertThat(slide("2022-04-30").boardItems().getFirst().score()).isNull();
        story.then("2022-05-30", new RiskAssessed(risk, 3, 4, null, null, null));
        assertThat(slide("2022-05-30").boardItems().getFirst().score())
                .extracting(SlideScore::value, SlideScore::previous)
                .containsExactly(12, null);
        story.then("2022-06-30", new RiskAssessed(risk, 2, 4, null, null, null));
        assertThat(slide("2022-06-30").boardItems().getFirst().score())
                .extracting(SlideScore::value, SlideScore::previous)
                .containsExactly(8, 12);
        story.then("2022-07-30", new RiskAssessed(risk, 4, 2, null, null, null));
        assertThat(slide("2022-07-30").boardItems().getFirst().score())
                .extracting(SlideScore::value, SlideScore::previous)
                .containsExactly(8, null);
    }

    @Test
    void aWithdrawnDeliverableIsNotShown() {
        story.then("2022-04-30", added("06/22"))
                .then("2022-08-01", new DeliverableWithdrawn(REVIEW, new Text("Merged")));
        assertThat(slide("2022-08-01").deliverables()).isEmpty();
        assertThat(slide("2022-07-31").deliverables()).hasSize(1);
    }

    @Test
    void aDecisionIsRequiredUntilItIsTakenAndWhileItIsDeferred() {
        story.then("2022-04-30", new DecisionRequested(FUNDING, new Text("Approve the funding?"), null))
                .then("2022-05-30", decided(DecisionOutcome.DEFERRED))
                .then("2022-06-30", decided(DecisionOutcome.APPROVED));
        assertThat(slide("2022-04-30").decisionsRequired()).hasSize(1);
        assertThat(slide("2022-05-30").decisionsRequired().getFirst().deferred())
                .isTrue();
        assertThat(slide("2022-06-30").decisionsRequired()).isEmpty();
    }

    @Test
    void progressIsThatSinceTheLastUpdateElseWhatTheUpdateShowed() {
        story.then("2022-04-01", progress("p1")).then("2022-04-30", submitted("p1"));
        assertThat(slide("2022-05-01").progress().basis()).isEqualTo(Basis.SHOWN_IN_UPDATE);
        assertThat(slide("2022-05-01").progress().items())
                .extracting(SlideProgressItem::id)
                .containsExactly("p1");
        story.then("2022-05-02", progress("p2"));
        assertThat(slide("2022-05-02").progress().basis()).isEqualTo(Basis.SINCE_UPDATE);
        assertThat(slide("2022-05-02").progress().items())
                .extracting(SlideProgressItem::id)
                .containsExactly("p2");
    }

    @Test
    void progressIsInTheOrderInWhichItWasRecordedWhateverItsDays() {
        story.then("2022-04-03", progress("p1"))
                .then("2022-04-01", progress("p3"))
                .then("2022-04-02", progress("p2"));
        assertThat(slide("2022-05-01").progress().items())
                .extracting(SlideProgressItem::id)
                .containsExactly("p1", "p3", "p2");
    }

    @Test
    void progressThatHoldsFromADayAfterTheReportingDateIsNewSinceThatUpdate() {
        story.then("2022-04-01", progress("p1"))
                .then("2022-05-02", progress("p2"))
                .then(
                        "2022-05-03",
                        new UpdateSubmitted(
                                1,
                                LocalDate.parse("2022-04-30"),
                                2L,
                                List.of(new LocalId("p1")),
                                "{}",
                                "digest",
                                "salt"));
        assertThat(slide("2022-05-03").progress().basis()).isEqualTo(Basis.SINCE_UPDATE);
        assertThat(slide("2022-05-03").progress().items())
                .extracting(SlideProgressItem::id)
                .containsExactly("p2");
    }

    @Test
    void objectivesAreShownInTheOrderLastArrangedAndThoseAddedSinceFollow() {
        story.then("2022-04-01", objective("a"))
                .then("2022-04-01", objective("b"))
                .then("2022-04-02", new ObjectiveMoved(new LocalId("b"), ids("b", "a")))
                .then("2022-04-03", objective("c"));
        assertThat(objectives("2022-04-01")).containsExactly("a", "b");
        assertThat(objectives("2022-04-02")).containsExactly("b", "a");
        assertThat(objectives("2022-04-03")).containsExactly("b", "a", "c");
    }

    @Test
    void anArrangementThatNamesAnObjectiveOfLaterShowsItFromItsDayOnly() {
        story.then("2022-04-01", objective("a"))
                .then("2022-04-05", objective("b"))
                .then("2022-04-02", new ObjectiveMoved(new LocalId("b"), ids("b", "a")));
        assertThat(objectives("2022-04-02")).containsExactly("a");
        assertThat(objectives("2022-04-05")).containsExactly("b", "a");
    }

    @Test
    void aRetiredObjectiveIsNotShown() {
        story.then("2022-04-01", objective("a"))
                .then("2022-05-01", new ObjectiveRetired(new LocalId("a"), new Text("Done")));
        assertThat(objectives("2022-04-30")).containsExactly("a");
        assertThat(objectives("2022-05-01")).isEmpty();
    }

    @Test
    void anObjectiveShowsTheTagsThatAreMarkedAndNotThoseUnmarkedSince() {
        Label age = new Label("Age");
        Label race = new Label("Race");
        story.then("2022-04-01", objective("a")).then("2022-04-02", tagged(true, age, race));
        story.then("2022-04-03", tagged(false, age));
        assertThat(slide("2022-04-02").objectives().getFirst().tags())
                .extracting(Tag::tag)
                .containsExactly(age, race);
        assertThat(slide("2022-04-03").objectives().getFirst().tags())
                .extracting(Tag::tag)
                .containsExactly(race);
    }

    @Test
    void aNextStepIsOverdueFromTheDayAfterItsLastPossibleDayAndNeverWithoutADate() {
        TargetDate june = TargetDate.read("06/22", LocalDate.parse("2022-06-01"));
        story.then("2022-04-01", new NextStepPlanned(new LocalId("dated"), new Text("Hold workshops"), null, june))
                .then("2022-04-01", new NextStepPlanned(new LocalId("undated"), new Text("Write up"), null, null));
        assertThat(slide("2022-06-30").nextSteps())
                .extracting(SlideNextStep::overdue)
                .containsExactly(false, false);
        assertThat(slide("2022-07-01").nextSteps())
                .extracting(SlideNextStep::overdue)
                .containsExactly(true, false);
    }

    @Test
    void beforeAnyUpdateAllProgressIsShownInTheOrderInWhichItWasRecorded() {
        story.then("2022-04-02", progress("p1")).then("2022-04-01", progress("p2"));
        assertThat(slide("2022-04-02").progress().basis()).isEqualTo(Basis.SINCE_OPENING);
        assertThat(slide("2022-04-02").progress().items())
                .extracting(SlideProgressItem::id)
                .containsExactly("p1", "p2");
    }

    @Test
    void afterAnUpdateOnlyTheProgressThatItShowedIsShown() {
        story.then("2022-04-01", progress("p1"))
                .then("2022-04-02", progress("p2"))
                .then(
                        "2022-04-30",
                        new UpdateSubmitted(1, LocalDate.parse("2022-04-30"), 2L, ids("p2"), "{}", "digest", "salt"));
        assertThat(slide("2022-05-01").progress().items())
                .extracting(SlideProgressItem::id)
                .containsExactly("p2");
    }

    @Test
    void aMeasureShowsWhereItsDateCameFrom() {
        story.then("2022-04-30", measured("06/22"))
                .then("2022-05-30", moved("09/22"))
                .then("2022-08-30", moved("12/22"));
        SlideMeasure measure = slide("2022-09-01").measures().getFirst();
        assertThat(measure.targetDate()).isEqualTo(TargetDate.read("12/22", LocalDate.parse("2022-06-01")));
        assertThat(measure.previousTargetDate()).isEqualTo(TargetDate.read("09/22", LocalDate.parse("2022-06-01")));
        assertThat(measure.originalTargetDate()).isEqualTo(TargetDate.read("06/22", LocalDate.parse("2022-06-01")));
        assertThat(measure.timesMoved()).isEqualTo(2);
    }

    @Test
    void aMeasureIsOverdueWhileNobodyHasReadItSinceItsFirstPossibleDay() {
        story.then("2022-04-30", measured("06/22"))
                .then("2022-05-30", read("40"))
                .then("2022-07-10", read("73.5"));
        assertThat(slide("2022-06-30").measures().getFirst().overdue()).isFalse();
        assertThat(slide("2022-07-01").measures().getFirst().overdue()).isTrue();
        assertThat(slide("2022-07-10").measures().getFirst().overdue()).isFalse();
    }

    @Test
    void aMeasureWithoutATargetDateIsNeverOverdue() {
        story.then("2022-04-30", new MeasureDefined(TRAINED, new Text("Share trained"), null, null, null));
        assertThat(slide("2032-04-30").measures().getFirst().overdue()).isFalse();
    }

    private Slide slide(String on) {
        return slide(on, SlideFrame.of(standing(on), Story.PROGRAMME));
    }

    private Slide slide(String on, SlideFrame frame) {
        return Slides.of(standing(on), Story.WORKSTREAM, frame, LocalDate.parse(on));
    }

    private AsOfFacts standing(String on) {
        return Chronicle.of(story.entries()).standing(LocalDate.parse(on), story.lastPosition());
    }

    private List<String> objectives(String on) {
        return slide(on).objectives().stream().map(SlideObjective::id).toList();
    }

    private static ObjectiveAdded objective(String id) {
        return new ObjectiveAdded(new LocalId(id), new Text("Objective " + id), null);
    }

    private static ObjectiveTagged tagged(boolean marked, Label... tags) {
        return new ObjectiveTagged(
                new LocalId("a"),
                Stream.of(tags)
                        .map(tag -> new Tag(TagGroup.PROTECTED_CHARACTERISTIC, tag))
                        .toList(),
                marked);
    }

    private static List<LocalId> ids(String... ids) {
        return Stream.of(ids).map(LocalId::new).toList();
    }

    private static DeliverableAdded added(String targetDate) {
        return new DeliverableAdded(
                REVIEW,
                new Text("Data bias review"),
                TargetDate.read(targetDate, LocalDate.parse("2022-06-01")),
                null,
                null,
                null);
    }

    private static DeliverableRescheduled rescheduled(String targetDate) {
        return new DeliverableRescheduled(
                REVIEW, TargetDate.read(targetDate, LocalDate.parse("2022-06-01")), new Text("Slipped"), null);
    }

    private static DecisionRecorded decided(DecisionOutcome outcome) {
        return new DecisionRecorded(FUNDING, outcome, new Text("Minute 4"), null, null);
    }

    private static MeasureDefined measured(String targetDate) {
        return new MeasureDefined(
                TRAINED,
                new Text("Share trained"),
                null,
                null,
                TargetDate.read(targetDate, LocalDate.parse("2022-06-01")));
    }

    private static MeasureRescheduled moved(String targetDate) {
        return new MeasureRescheduled(
                TRAINED, TargetDate.read(targetDate, LocalDate.parse("2022-06-01")), new Text("Slipped"));
    }

    private static MeasurementRecorded read(String value) {
        return new MeasurementRecorded(TRAINED, new Quantity(value), null, null);
    }

    private static ProgressRecorded progress(String id) {
        return new ProgressRecorded(new LocalId(id), new Text("Done"), false, null, List.of());
    }

    private static UpdateSubmitted submitted(String progress) {
        return new UpdateSubmitted(
                1, LocalDate.parse("2022-04-30"), 1L, List.of(new LocalId(progress)), "{}", "digest", "salt");
    }
}

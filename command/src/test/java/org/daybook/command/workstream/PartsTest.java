package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Given.*;
import static org.daybook.command.workstream.Words.OTHER_TEXT;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.date;
import static org.daybook.command.workstream.Words.id;

import java.util.List;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.boarditem.AssessRisk;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.boarditem.RaiseBoardItem;
import org.daybook.shared.workstream.boarditem.ResolveBoardItem;
import org.daybook.shared.workstream.boarditem.RiskAssessed;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.decision.WithdrawDecisionRequest;
import org.daybook.shared.workstream.measure.DefineMeasure;
import org.daybook.shared.workstream.measure.Direction;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.measure.MeasureReworded;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.measure.RecordMeasurement;
import org.daybook.shared.workstream.measure.RescheduleMeasure;
import org.daybook.shared.workstream.measure.RetireMeasure;
import org.daybook.shared.workstream.measure.RewordMeasure;
import org.daybook.shared.workstream.milestone.AchieveMilestone;
import org.daybook.shared.workstream.milestone.CancelMilestone;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.milestone.MoveMilestone;
import org.daybook.shared.workstream.milestone.ScheduleMilestone;
import org.daybook.shared.workstream.nextstep.DropNextStep;
import org.daybook.shared.workstream.nextstep.FinishNextStep;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.nextstep.PlanNextStep;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.progress.RecordProgress;
import org.daybook.shared.workstream.rag.ChangeRag;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static ChangeRag rag(RagRating rating, Text reason) {
        return new ChangeRag(RagDimension.PROJECT, rating, reason);
    }

    @Test
    void aRatingIsTaken() {
        Scene.anOpenWorkstream()
                .takes(rag(RagRating.AMBER, null), new RagChanged(RagDimension.PROJECT, RagRating.AMBER, null));
    }

    @Test
    void aRedRatingNeedsAReason() {
        Scene.anOpenWorkstream().refuses(rag(RagRating.RED, null), "red-needs-a-reason", "reason");
        Scene.anOpenWorkstream()
                .takes(rag(RagRating.RED, REASON), new RagChanged(RagDimension.PROJECT, RagRating.RED, REASON));
    }

    @Test
    void aRatingMayBeAffirmedOnAnotherDayButNotTwiceOnOne() {
        Scene rated = Scene.anOpenWorkstream().given(TODAY.minusDays(1), rag(RagRating.GREEN, null));
        rated.takes(rag(RagRating.GREEN, null));
        rated.refuses(TODAY.minusDays(1), rag(RagRating.GREEN, null), "entry-changes-something", "rating");
    }

    @Test
    void progressIsRecordedAndMayConcernAKnownDeliverable() {
        RecordProgress concerning = new RecordProgress(id("p1"), TEXT, false, id("d1"), null);
        aDeliverable().takes(concerning, new ProgressRecorded(id("p1"), TEXT, false, id("d1"), List.of()));
        Scene.anOpenWorkstream().refuses(concerning, "progress-may-concern-only-a-known-deliverable", "deliverable");
    }

    @Test
    void progressMayNotConcernADeliverableFromBeforeItWasThere() {
        Scene.anOpenWorkstream()
                .given(TODAY, deliverable("d1"))
                .refuses(
                        TODAY.minusDays(1),
                        new RecordProgress(id("p1"), TEXT, false, id("d1"), null),
                        "entry-may-not-precede-the-opening",
                        "effectiveOn");
    }

    @Test
    void anIdIsNotGivenTwice() {
        aHighlight().refuses(progress("p1", false), "id-is-not-taken", "progress");
        aNextStep().refuses(new PlanNextStep(id("n1"), TEXT, null, null), "id-is-not-taken", "nextStep");
        aRisk().refuses(new RaiseBoardItem(id("b1"), BoardItemKind.RISK, TEXT, null), "id-is-not-taken", "boardItem");
        aRequestForADecision().refuses(new RequestDecision(id("q1"), TEXT, null), "id-is-not-taken", "decision");
        aMeasure().refuses(new DefineMeasure(id("m1"), TEXT, null, null, null), "id-is-not-taken", "measure");
        aMilestone()
                .refuses(
                        new ScheduleMilestone(id("s1"), new Name("P"), new Name("T"), month(3), month(5)),
                        "id-is-not-taken",
                        "milestone");
    }

    @Test
    void aThingWithoutAnIdIsGivenOne() {
        Scene.anOpenWorkstream().takes(new RecordProgress(null, TEXT, null, null, null));
    }

    @Test
    void aNextStepIsPlannedAndMayAnswerAHighlight() {
        PlanNextStep answering = new PlanNextStep(id("n1"), TEXT, id("p1"), date("06/22"));
        aHighlight().takes(answering, new NextStepPlanned(id("n1"), TEXT, id("p1"), date("06/22")));
        Scene plain = Scene.anOpenWorkstream().given(progress("p1", false));
        plain.refuses(answering, "next-step-answers-a-highlight", "answers");
        Scene.anOpenWorkstream().refuses(answering, "next-step-answers-a-highlight", "answers");
    }

    @Test
    void aNextStepIsFinishedOrDroppedOnce() {
        aNextStep().takes(new FinishNextStep(id("n1"), TEXT), new NextStepFinished(id("n1"), TEXT));
        aNextStep().takes(new DropNextStep(id("n1"), REASON), new NextStepDropped(id("n1"), REASON));
        String stays = "finished-or-dropped-next-step-stays-so";
        aFinishedNextStep().refuses(new FinishNextStep(id("n1"), TEXT), stays, "nextStep");
        aFinishedNextStep().refuses(new DropNextStep(id("n1"), REASON), stays, "nextStep");
        aNextStep()
                .given(new DropNextStep(id("n1"), REASON))
                .refuses(new FinishNextStep(id("n1"), TEXT), stays, "nextStep");
    }

    @Test
    void aRiskIsAssessedAsOftenAsNeededWhileItIsOpen() {
        AssessRisk assess = new AssessRisk(id("b1"), 3, 4, new Post("Head of Finance"), TEXT, REASON);
        RiskAssessed assessed = new RiskAssessed(id("b1"), 3, 4, new Post("Head of Finance"), TEXT, REASON);
        aRisk().takes(assess, assessed);
        aRisk().given(assess).takes(assess, assessed);
        aRisk().refuses(new AssessRisk(id("b2"), 1, 1, null, null, null), "thing-is-known", "boardItem");
        Scene.anOpenWorkstream()
                .given(new RaiseBoardItem(id("b1"), BoardItemKind.RECOMMENDATION, TEXT, null))
                .refuses(assess, "only-a-risk-is-assessed", "boardItem");
    }

    @Test
    void likelihoodAndImpactAreFromOneToFive() {
        assertThatThrownBy(() -> new AssessRisk(id("b1"), 0, 4, null, null, null))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("likelihood"));
        assertThatThrownBy(() -> new AssessRisk(id("b1"), 1, 6, null, null, null))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("impact"));
    }

    @Test
    void aReadingIsANumberOrWordsOrBoth() {
        aMeasure()
                .takes(
                        new RecordMeasurement(id("m1"), null, null, null, new Label("<5")),
                        new MeasurementRecorded(id("m1"), null, null, null, new Label("<5")));
        aMeasure()
                .takes(
                        new RecordMeasurement(
                                id("m1"), new Quantity("80"), new Label("%"), null, new Label("12 of 15")),
                        new MeasurementRecorded(
                                id("m1"), new Quantity("80"), new Label("%"), null, new Label("12 of 15")));
        assertThatThrownBy(() -> new RecordMeasurement(id("m1"), null, new Label("%"), null, null))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("value"));
    }

    @Test
    void aBoardItemIsRaisedAndResolvedOnce() {
        Name board = new Name("The board");
        Scene.anOpenWorkstream()
                .takes(
                        new RaiseBoardItem(id("b1"), BoardItemKind.RECOMMENDATION, TEXT, board),
                        new BoardItemRaised(id("b1"), BoardItemKind.RECOMMENDATION, TEXT, board));
        aRisk().takes(new ResolveBoardItem(id("b1"), TEXT), new BoardItemResolved(id("b1"), TEXT));
        aResolvedRisk().refuses(new ResolveBoardItem(id("b1"), TEXT), "resolved-board-item-stays-so", "boardItem");
    }

    @Test
    void aDecisionIsRequestedAndRecorded() {
        Scene.anOpenWorkstream()
                .takes(new RequestDecision(id("q1"), TEXT, null), new DecisionRequested(id("q1"), TEXT, null));
        aRequestForADecision()
                .takes(
                        decided(DecisionOutcome.REJECTED),
                        new DecisionRecorded(id("q1"), DecisionOutcome.REJECTED, TEXT, null, null));
        aRequestForADecision()
                .takes(new WithdrawDecisionRequest(id("q1"), REASON), new DecisionRequestWithdrawn(id("q1"), REASON));
    }

    @Test
    void aDeferredRequestIsStillToBeDecidedAndASettledOneNot() {
        aRequestForADecision().given(decided(DecisionOutcome.DEFERRED)).takes(decided(DecisionOutcome.APPROVED));
        Scene settled = aRequestForADecision().given(decided(DecisionOutcome.APPROVED));
        settled.refuses(decided(DecisionOutcome.REJECTED), "only-an-open-request-is-decided", "decision");
        settled.refuses(new WithdrawDecisionRequest(id("q1"), REASON), "only-an-open-request-is-decided", "decision");
        aRequestForADecision()
                .given(new WithdrawDecisionRequest(id("q1"), REASON))
                .refuses(decided(DecisionOutcome.APPROVED), "only-an-open-request-is-decided", "decision");
    }

    @Test
    void aBoardSawOnlyAnUpdateThatWasSubmitted() {
        aRequestForADecision()
                .refuses(
                        new RecordDecision(id("q1"), DecisionOutcome.APPROVED, TEXT, 1, null),
                        "update-seen-exists",
                        "update");
    }

    @Test
    void aMeasureIsDefinedRewordedRescheduledReadAndRetired() {
        Label all = new Label("100%");
        Scene.anOpenWorkstream()
                .takes(
                        new DefineMeasure(id("m1"), TEXT, Direction.UP, all, null),
                        new MeasureDefined(id("m1"), TEXT, Direction.UP, all, null));
        aMeasure().takes(new RewordMeasure(id("m1"), OTHER_TEXT), new MeasureReworded(id("m1"), OTHER_TEXT));
        aMeasure()
                .takes(
                        new RescheduleMeasure(id("m1"), date("12/22"), REASON),
                        new MeasureRescheduled(id("m1"), date("12/22"), REASON));
        aMeasure()
                .takes(
                        new RecordMeasurement(id("m1"), new Quantity("73.5"), null, null),
                        new MeasurementRecorded(id("m1"), new Quantity("73.5"), null, null));
        aMeasure().takes(new RetireMeasure(id("m1"), REASON), new MeasureRetired(id("m1"), REASON));
    }

    @Test
    void aMeasureTakesNothingThatStandsAlready() {
        aMeasure().refuses(new RewordMeasure(id("m1"), TEXT), "entry-changes-something", "wording");
        aMeasure()
                .refuses(
                        new RescheduleMeasure(id("m1"), date("06/22"), REASON),
                        "entry-changes-something",
                        "targetDate");
        RewordMeasure reworded = new RewordMeasure(id("m1"), OTHER_TEXT);
        aMeasure().given(reworded).refuses(reworded, "entry-changes-something", "wording");
        RescheduleMeasure moved = new RescheduleMeasure(id("m1"), date("12/22"), REASON);
        aMeasure().given(moved).refuses(moved, "entry-changes-something", "targetDate");
    }

    @Test
    void aRetiredMeasureTakesNoReadings() {
        String code = "retired-measure-takes-no-readings";
        Scene retired = aRetiredMeasure();
        retired.refuses(new RecordMeasurement(id("m1"), new Quantity("1"), null, null), code, "measure");
        retired.refuses(new RewordMeasure(id("m1"), OTHER_TEXT), code, "measure");
        retired.refuses(new RescheduleMeasure(id("m1"), date("12/22"), REASON), code, "measure");
        retired.refuses(new RetireMeasure(id("m1"), null), code, "measure");
    }

    @Test
    void aMilestoneIsScheduledMovedAchievedAndCancelled() {
        Name name = new Name("A name");
        Scene.anOpenWorkstream()
                .takes(
                        new ScheduleMilestone(id("s1"), name, name, month(3), month(5)),
                        new MilestoneScheduled(id("s1"), name, name, month(3), month(5)));
        aMilestone()
                .takes(
                        new MoveMilestone(id("s1"), month(4), month(6), REASON),
                        new MilestoneMoved(id("s1"), month(4), month(6), REASON));
        aMilestone().takes(new AchieveMilestone(id("s1"), TEXT), new MilestoneAchieved(id("s1"), TEXT));
        aMilestone().takes(new CancelMilestone(id("s1"), REASON), new MilestoneCancelled(id("s1"), REASON));
    }

    @Test
    void onlyAScheduledMilestoneChanges() {
        String code = "only-a-scheduled-milestone-changes";
        Scene achieved = anAchievedMilestone();
        achieved.refuses(new MoveMilestone(id("s1"), month(4), month(6), REASON), code, "milestone");
        achieved.refuses(new AchieveMilestone(id("s1"), null), code, "milestone");
        achieved.refuses(new CancelMilestone(id("s1"), REASON), code, "milestone");
        aMilestone()
                .refuses(new MoveMilestone(id("s1"), month(3), month(5), REASON), "entry-changes-something", "first");
    }

    @Test
    void anEntryIsAboutAThingThatTheWorkstreamHas() {
        Scene bare = Scene.anOpenWorkstream();
        bare.refuses(new FinishNextStep(id("n1"), null), "thing-is-known", "nextStep");
        bare.refuses(new ResolveBoardItem(id("b1"), TEXT), "thing-is-known", "boardItem");
        bare.refuses(decided(DecisionOutcome.APPROVED), "thing-is-known", "decision");
        bare.refuses(new RetireMeasure(id("m1"), null), "thing-is-known", "measure");
        bare.refuses(new AchieveMilestone(id("s1"), null), "thing-is-known", "milestone");
    }
}

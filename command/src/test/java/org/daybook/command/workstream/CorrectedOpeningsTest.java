package org.daybook.command.workstream;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Given.*;
import static org.daybook.command.workstream.Scene.OPENED_ON;
import static org.daybook.command.workstream.Words.OTHER_TEXT;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.date;
import static org.daybook.command.workstream.Words.id;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.RaiseBoardItem;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.deliverable.AddDeliverable;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.daybook.shared.workstream.measure.DefineMeasure;
import org.daybook.shared.workstream.milestone.ScheduleMilestone;
import org.daybook.shared.workstream.nextstep.FinishNextStep;
import org.daybook.shared.workstream.nextstep.PlanNextStep;
import org.daybook.shared.workstream.objective.AddObjective;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What opened a thing is corrected in what it says; the thing keeps its id, and what was said of it since. */
class CorrectedOpeningsTest {

    private static final String LATER = "correction-keeps-the-rules-for-later-entries";

    private static CorrectEntry voiding(long entry) {
        return new CorrectEntry(entry, null, REASON);
    }

    private static CorrectEntry replacing(long entry, WorkstreamCommand by, LocalDate on) {
        return new CorrectEntry(entry, new ReplacementCommand(by, on), REASON);
    }

    /** An opening at version 1, what it should have said, and an entry that rests on it. */
    private record Opened(String kind, Scene scene, WorkstreamCommand again, WorkstreamCommand resting) {}

    private static Stream<Opened> openings() {
        Name other = new Name("Another");
        return Stream.of(
                new Opened(
                        "objective",
                        anObjective(),
                        new AddObjective(null, OTHER_TEXT, new Label("OD2")),
                        new AddDeliverable(null, TEXT, date("06/22"), id("o1"), null, null)),
                new Opened(
                        "deliverable",
                        aDeliverable(),
                        new AddDeliverable(null, OTHER_TEXT, date("Q3 22/23"), null, null, null),
                        new CompleteDeliverable(id("d1"), null, null)),
                new Opened(
                        "next step",
                        aNextStep(),
                        new PlanNextStep(null, OTHER_TEXT, null, date("08/22")),
                        new FinishNextStep(id("n1"), null)),
                new Opened(
                        "risk",
                        aRisk(),
                        new RaiseBoardItem(null, BoardItemKind.RISK, OTHER_TEXT, null),
                        new org.daybook.shared.workstream.boarditem.ResolveBoardItem(id("b1"), TEXT)),
                new Opened(
                        "request for a decision",
                        aRequestForADecision(),
                        new RequestDecision(null, OTHER_TEXT, null),
                        decided(DecisionOutcome.APPROVED)),
                new Opened(
                        "measure",
                        aMeasure(),
                        new DefineMeasure(null, OTHER_TEXT, null, null, date("09/22")),
                        new org.daybook.shared.workstream.measure.RetireMeasure(id("m1"), null)),
                new Opened(
                        "milestone",
                        aMilestone(),
                        new ScheduleMilestone(null, other, other, month(2), month(3)),
                        new org.daybook.shared.workstream.milestone.AchieveMilestone(id("s1"), null)));
    }

    @TestFactory
    Stream<DynamicTest> anOpeningOfEveryKindIsPutRightThoughLaterEntriesRestOnIt() {
        return openings()
                .map(one -> DynamicTest.dynamicTest(
                        one.kind(), () -> one.scene().given(one.resting()).takes(replacing(1, one.again(), null))));
    }

    @TestFactory
    Stream<DynamicTest> anOpeningOfEveryKindIsVoidedWhereNothingRestsOnItAndThenOnly() {
        return openings()
                .map(one -> DynamicTest.dynamicTest(one.kind(), () -> {
                    one.scene().takes(voiding(1), new EntryCorrected(1L, null, REASON));
                    one.scene().given(one.resting()).refuses(voiding(1), LATER, "entry");
                }));
    }

    @Test
    void theThingKeepsItsIdAndTheDayOnWhichItWasOpened() {
        aDeliverable()
                .takes(
                        replacing(1, new AddDeliverable(null, TEXT, date("Q3 22/23"), null, null, null), null),
                        new EntryCorrected(
                                1L,
                                new Replacement(
                                        new DeliverableAdded(id("d1"), TEXT, date("Q3 22/23"), null, null, null),
                                        OPENED_ON),
                                REASON));
        aDeliverable()
                .refuses(
                        replacing(1, new AddDeliverable(id("d2"), TEXT, date("06/22"), null, null, null), null),
                        "replacement-tells-of-the-same-thing",
                        "replacement");
    }

    @Test
    void itsDayMovesOnlyToWhereNoLaterEntryComesBeforeIt() {
        AddDeliverable same = new AddDeliverable(null, TEXT, date("06/22"), null, null, null);
        Scene completed = aDeliverable().given(TODAY.minusDays(5), new CompleteDeliverable(id("d1"), null, null));
        completed.takes(replacing(1, same, TODAY.minusDays(5)));
        completed.refuses(replacing(1, same, TODAY.minusDays(4)), LATER, "entry");
        completed.refuses(
                replacing(1, same, OPENED_ON.minusDays(1)), "entry-may-not-precede-the-opening", "effectiveOn");
    }

    @Test
    void anOpeningIsCorrectedAgainAndBroughtBack() {
        AddDeliverable again = new AddDeliverable(null, OTHER_TEXT, date("08/22"), null, null, null);
        Scene voided = aDeliverable().given(voiding(1));
        voided.refuses(new CompleteDeliverable(id("d1"), null, null), "thing-is-known", "deliverable");
        voided.given(replacing(1, again, null)).takes(new CompleteDeliverable(id("d1"), null, null));
    }

    @Test
    void theRefusalToVoidNamesTheEntryThatRestsOnIt() {
        Scene completed = aCompletedDeliverable();
        completed
                .when(Scene.whoMay(voiding(1)).to(voiding(1)))
                .expectExceptionMessage("The later entry 2 (of 20 January 2022) would break a rule:"
                        + " This workstream has no deliverable d1. Correct that one first");
    }

    @Test
    void whatADeliverableStandsUnderMustBeThere() {
        Scene under = anObjective().given(deliverable("d1"));
        under.takes(replacing(2, new AddDeliverable(null, TEXT, date("06/22"), id("o1"), null, null), null));
        under.refuses(
                replacing(2, new AddDeliverable(null, TEXT, date("06/22"), id("o9"), null, null), null),
                "thing-is-known",
                "objective");
    }
}

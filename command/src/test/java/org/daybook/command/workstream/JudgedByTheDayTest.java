package org.daybook.command.workstream;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.workstream.Given.aDeliverable;
import static org.daybook.command.workstream.Given.aMeasure;
import static org.daybook.command.workstream.Given.aMilestone;
import static org.daybook.command.workstream.Given.aNextStep;
import static org.daybook.command.workstream.Given.aRequestForADecision;
import static org.daybook.command.workstream.Given.anObjective;
import static org.daybook.command.workstream.Given.decided;
import static org.daybook.command.workstream.Given.deliverable;
import static org.daybook.command.workstream.Given.month;
import static org.daybook.command.workstream.Given.objective;
import static org.daybook.command.workstream.Given.rescheduled;
import static org.daybook.command.workstream.Scene.OPENED_ON;
import static org.daybook.command.workstream.Words.ACCOUNT;
import static org.daybook.command.workstream.Words.OTHER_TEXT;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.WORKSTREAM;
import static org.daybook.command.workstream.Words.date;
import static org.daybook.command.workstream.Words.id;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.command.aggregate.Asked;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.decision.WithdrawDecisionRequest;
import org.daybook.shared.workstream.deliverable.AddDeliverable;
import org.daybook.shared.workstream.deliverable.RewordDeliverable;
import org.daybook.shared.workstream.deliverable.TagDeliverable;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.daybook.shared.workstream.deliverable.completion.ReopenDeliverable;
import org.daybook.shared.workstream.deliverable.completion.WithdrawDeliverable;
import org.daybook.shared.workstream.measure.RecordMeasurement;
import org.daybook.shared.workstream.measure.RetireMeasure;
import org.daybook.shared.workstream.milestone.CancelMilestone;
import org.daybook.shared.workstream.milestone.MoveMilestone;
import org.daybook.shared.workstream.nextstep.DropNextStep;
import org.daybook.shared.workstream.nextstep.FinishNextStep;
import org.daybook.shared.workstream.objective.RetireObjective;
import org.daybook.shared.workstream.objective.RewordObjective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is closed and reopened is judged by the day from which an entry holds, and not by the order of recording. */
class JudgedByTheDayTest {

    private static final LocalDate CLOSED_ON = OPENED_ON.plusDays(20);
    private static final LocalDate REOPENED_ON = OPENED_ON.plusDays(40);
    private static final CloseWorkstream CLOSING = new CloseWorkstream(REASON);
    private static final ReopenWorkstream REOPENING = new ReopenWorkstream(REASON);
    private static final String STEP = "step-may-not-precede-the-last";

    private static Scene closed() {
        return Scene.anOpenWorkstream().given(CLOSED_ON, CLOSING);
    }

    private static Scene reopened() {
        return closed().given(REOPENED_ON, REOPENING);
    }

    private static void takes(Scene scene, LocalDate on, WorkstreamCommand command) {
        scene.when(Scene.whoMay(command).from(on).to(command)).expectSuccessfulHandlerExecution();
    }

    @Test
    void anEntryForADayBeforeTheClosingIsTakenAfterIt() {
        takes(closed(), CLOSED_ON.minusDays(1), objective("o1"));
        closed().refuses(CLOSED_ON.plusDays(1), objective("o1"), "closed-workstream-takes-no-entries", "");
    }

    @Test
    void anEntryForADayBetweenClosingAndReopeningIsRefusedAfterTheReopening() {
        reopened().refuses(CLOSED_ON.plusDays(1), objective("o1"), "closed-workstream-takes-no-entries", "");
        reopened().refuses(REOPENED_ON.minusDays(1), objective("o1"), "closed-workstream-takes-no-entries", "");
        takes(reopened(), CLOSED_ON.minusDays(1), objective("o1"));
        takes(reopened(), REOPENED_ON, objective("o1"));
        takes(reopened(), TODAY, objective("o1"));
    }

    @Test
    void theDayOfTheClosingIsOpen() {
        takes(closed(), CLOSED_ON, objective("o1"));
        takes(reopened(), CLOSED_ON, objective("o1"));
        takes(closed().given(CLOSED_ON, REOPENING, CLOSING), CLOSED_ON, objective("o1"));
    }

    @Test
    void aClosingBeforeExistingEntriesIsRefusedNamingThem() {
        Scene scene = Scene.anOpenWorkstream()
                .given(CLOSED_ON, objective("o1"))
                .given(CLOSED_ON.plusDays(1), objective("o2"))
                .given(CLOSED_ON.plusDays(2), objective("o3"));
        scene.when(Scene.whoMay(CLOSING).from(CLOSED_ON).to(CLOSING))
                .expectNoEvents()
                .expectExceptionMessage(
                        "The workstream has entries that take effect after 9 February 2022: entry 2 (of 10 February"
                                + " 2022), entry 3 (of 11 February 2022). Date this on 11 February 2022 or later, or correct those first");
        scene.refuses(CLOSED_ON, CLOSING, STEP, "effectiveOn");
        takes(scene, CLOSED_ON.plusDays(2), CLOSING);
    }

    @Test
    void aVoidedEntryStandsInTheWayOfNoClosing() {
        Scene scene = Scene.anOpenWorkstream().given(CLOSED_ON.plusDays(1), objective("o1"));
        scene.refuses(CLOSED_ON, CLOSING, STEP, "effectiveOn");
        takes(scene.given(TODAY, new CorrectEntry(1L, null, REASON)), CLOSED_ON, CLOSING);
    }

    @Test
    void aReopeningNeitherPrecedesItsClosingNorAnotherStep() {
        closed().refuses(CLOSED_ON.minusDays(1), REOPENING, "only-what-is-closed-can-be-reopened", "");
        reopened().refuses(REOPENED_ON.minusDays(1), REOPENING, STEP, "effectiveOn");
        reopened().refuses(CLOSED_ON.minusDays(1), CLOSING, STEP, "effectiveOn");
    }

    static Stream<Arguments> closings() {
        LocalDate on = CLOSED_ON;
        return Stream.of(
                Arguments.of(
                        aDeliverable().given(on, new CompleteDeliverable(id("d1"), null, null)),
                        new RewordDeliverable(id("d1"), OTHER_TEXT),
                        "only-an-open-deliverable-changes",
                        "deliverable"),
                Arguments.of(
                        aDeliverable().given(on, new WithdrawDeliverable(id("d1"), REASON)),
                        rescheduled("12/22", null),
                        "only-an-open-deliverable-changes",
                        "deliverable"),
                Arguments.of(
                        aDeliverable().given(on, new CompleteDeliverable(id("d1"), null, null)),
                        rescheduled("12/22", null),
                        "completed-deliverable-cannot-be-rescheduled",
                        "deliverable"),
                Arguments.of(
                        anObjective().given(on, new RetireObjective(id("o1"), REASON)),
                        new RewordObjective(id("o1"), OTHER_TEXT),
                        "retired-objective-stays-as-it-is",
                        "objective"),
                Arguments.of(
                        aMeasure().given(on, new RetireMeasure(id("m1"), null)),
                        new RecordMeasurement(id("m1"), new Quantity("1"), null, null),
                        "retired-measure-takes-no-readings",
                        "measure"),
                Arguments.of(
                        aMilestone().given(on, new CancelMilestone(id("s1"), REASON)),
                        new MoveMilestone(id("s1"), month(4), month(6), REASON),
                        "only-a-scheduled-milestone-changes",
                        "milestone"));
    }

    @ParameterizedTest
    @MethodSource("closings")
    void everyThingIsJudgedByTheDay(Scene ended, WorkstreamCommand command, String code, String field) {
        takes(ended, CLOSED_ON.minusDays(1), command);
        takes(ended, CLOSED_ON, command);
        ended.refuses(CLOSED_ON.plusDays(1), command, code, field);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void nothingEndsBeforeAnEntryAboutIt(Scene scene, WorkstreamCommand change, WorkstreamCommand end) {
        Scene changed = scene.given(CLOSED_ON, change);
        changed.refuses(CLOSED_ON.minusDays(1), end, STEP, "effectiveOn");
        takes(changed, CLOSED_ON, end);
    }

    static Stream<Arguments> endings() {
        RewordDeliverable rewording = new RewordDeliverable(id("d1"), OTHER_TEXT);
        return Stream.of(
                Arguments.of(aDeliverable(), rewording, new CompleteDeliverable(id("d1"), null, null)),
                Arguments.of(aDeliverable(), rewording, new WithdrawDeliverable(id("d1"), REASON)),
                Arguments.of(
                        anObjective(),
                        new RewordObjective(id("o1"), OTHER_TEXT),
                        new RetireObjective(id("o1"), REASON)),
                Arguments.of(
                        aMeasure(),
                        new RecordMeasurement(id("m1"), new Quantity("1"), null, null),
                        new RetireMeasure(id("m1"), null)),
                Arguments.of(
                        aMilestone(),
                        new MoveMilestone(id("s1"), month(4), month(6), REASON),
                        new CancelMilestone(id("s1"), REASON)));
    }

    @Test
    void aReopenedDeliverableIsClosedInBetween() {
        Scene scene = aDeliverable()
                .given(CLOSED_ON, new WithdrawDeliverable(id("d1"), REASON))
                .given(REOPENED_ON, new ReopenDeliverable(id("d1"), REASON));
        scene.refuses(
                REOPENED_ON.minusDays(1),
                rescheduled("12/22", null),
                "only-an-open-deliverable-changes",
                "deliverable");
        takes(scene, CLOSED_ON.minusDays(1), rescheduled("12/22", null));
        takes(scene, REOPENED_ON, rescheduled("12/22", null));
    }

    @Test
    void nothingIsPromisedUnderAnObjectiveFromTheDayOfItsRetirement() {
        AddDeliverable adding = new AddDeliverable(id("d1"), TEXT, date("TBC"), id("o1"), null, null);
        Scene retired = anObjective().given(CLOSED_ON, new RetireObjective(id("o1"), REASON));
        takes(retired, CLOSED_ON.minusDays(1), adding);
        retired.refuses(CLOSED_ON, adding, "retired-objective-stays-as-it-is", "objective");
        anObjective()
                .given(CLOSED_ON, adding)
                .refuses(CLOSED_ON.minusDays(1), new RetireObjective(id("o1"), REASON), STEP, "effectiveOn");
    }

    @Test
    void whatEndsOnceEndsAfterItBegan() {
        Scene finished = aNextStep().given(CLOSED_ON, new FinishNextStep(id("n1"), null));
        String stays = "finished-or-dropped-next-step-stays-so";
        finished.refuses(CLOSED_ON, new DropNextStep(id("n1"), REASON), stays, "nextStep");
        finished.refuses(CLOSED_ON.minusDays(1), new DropNextStep(id("n1"), REASON), STEP, "effectiveOn");
    }

    @Test
    void aDecisionMovesATargetDateFromTheDayOfItsApproval() {
        Scene approved =
                aRequestForADecision().given(deliverable("d1")).given(CLOSED_ON, decided(DecisionOutcome.APPROVED));
        approved.refuses(
                CLOSED_ON.minusDays(1),
                rescheduled("08/22", "q1"),
                "only-an-approved-decision-moves-a-target-date",
                "decision");
        takes(approved, CLOSED_ON, rescheduled("08/22", "q1"));
    }

    @Test
    void aRefusalCallsWhatHasLaterEntriesByItsName() {
        aRequestForADecision()
                .given(TODAY, decided(DecisionOutcome.DEFERRED))
                .when(Scene.whoMay(new WithdrawDecisionRequest(id("q1"), REASON))
                        .from(TODAY.minusDays(1))
                        .to(new WithdrawDecisionRequest(id("q1"), REASON)))
                .expectExceptionMessage(
                        "The request for a decision q1 has entries that take effect after 29 April 2022:"
                                + " entry 2 (of 30 April 2022). Date this on 30 April 2022 or later, or correct those first");
    }

    @Test
    void aTaggingRestsOnItsWorkstream() {
        List<Tag> lokahi = List.of(new Tag(TagGroup.SOURCE, new Label("LOKAHI")));
        aDeliverable()
                .given(TODAY, new TagDeliverable(id("d1"), lokahi, true))
                .refuses(TODAY.minusDays(1), new CloseWorkstream(REASON), STEP, "effectiveOn");
    }

    @Test
    void aDecisionIsNotTakenBeforeItWasDeferredNorWithdrawnBeforeItWasTaken() {
        Scene deferred = aRequestForADecision().given(CLOSED_ON, decided(DecisionOutcome.DEFERRED));
        deferred.refuses(CLOSED_ON.minusDays(1), decided(DecisionOutcome.APPROVED), STEP, "effectiveOn");
        deferred.refuses(CLOSED_ON.minusDays(1), new WithdrawDecisionRequest(id("q1"), REASON), STEP, "effectiveOn");
        takes(deferred, CLOSED_ON, decided(DecisionOutcome.APPROVED));
    }

    @Test
    void aWorkstreamIsOpenedFromADayBeforeItsProgrammeWasClosed() {
        OpenWorkstream opening = new OpenWorkstream(PROGRAMME, new Name("Retention"), null);
        Scene closed = Scene.nothing().whereTheProgrammeIsClosed(CLOSED_ON);
        takes(closed, CLOSED_ON.minusDays(1), opening);
        closed.refuses(CLOSED_ON, opening, "only-an-open-programme-takes-workstreams", "programme");
    }

    @Test
    void aCorrectionOfAClosingIsJudgedByWhatWasBackdatedSince() {
        Scene scene = closed().given(CLOSED_ON.minusDays(1), new RequestDecision(id("q1"), TEXT, null));
        String code = "correction-keeps-the-rules-for-later-entries";
        scene.refuses(
                new CorrectEntry(1L, new ReplacementCommand(CLOSING, CLOSED_ON.minusDays(2)), REASON), code, "entry");
        scene.takes(new CorrectEntry(1L, new ReplacementCommand(CLOSING, CLOSED_ON.minusDays(1)), REASON));
    }

    @Test
    void aFormerOwnerMayNotWriteForADayOnWhichTheyOwned() {
        Asked former = Asked.of(WORKSTREAM, Role.OWNER, PROGRAMME);
        Post post = new Post("Head of HR");
        Scene handedOver = Scene.anOpenWorkstream()
                .given(new AssignOwner(post, ACCOUNT))
                .given(CLOSED_ON, new AssignOwner(post, null));
        refused(handedOver.when(former.from(CLOSED_ON.minusDays(1)).to(objective("o1"))), "only-the-owner-may-update");
        Scene backdated = Scene.anOpenWorkstream()
                .given(CLOSED_ON, new AssignOwner(post, null))
                .given(OPENED_ON.plusDays(1), new AssignOwner(post, ACCOUNT));
        refused(backdated.when(former.to(objective("o1"))), "only-the-owner-may-update");
        refused(backdated.when(former.from(OPENED_ON.plusDays(2)).to(objective("o1"))), "only-the-owner-may-update");
        Scene still = Scene.anOpenWorkstream()
                .given(CLOSED_ON, new AssignOwner(post, ACCOUNT))
                .given(OPENED_ON.plusDays(1), new AssignOwner(post, null));
        still.when(former.from(OPENED_ON.plusDays(2)).to(objective("o1"))).expectSuccessfulHandlerExecution();
    }
}

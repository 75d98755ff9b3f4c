package org.daybook.command.workstream;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.workstream.Given.*;
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
import java.util.Arrays;
import java.util.List;
import org.daybook.command.aggregate.Asked;
import org.daybook.shared.account.Role;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.RenameWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.daybook.shared.workstream.deliverable.completion.ReopenDeliverable;
import org.daybook.shared.workstream.nextstep.PlanNextStep;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.progress.RecordProgress;
import org.daybook.shared.workstream.update.SubmitUpdate;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static CorrectEntry voiding(long entry) {
        return new CorrectEntry(entry, null, REASON);
    }

    private static CorrectEntry replacing(long entry, WorkstreamCommand by, LocalDate on) {
        return new CorrectEntry(entry, new ReplacementCommand(by, on), REASON);
    }

    @Test
    void aFactIsReplacedByOneOfItsKindAboutTheSameThing() {
        Scene moved = aDeliverable().given(TODAY.minusDays(5), rescheduled("07/22", null));
        moved.takes(
                replacing(2, rescheduled("08/22", null), TODAY.minusDays(8)),
                new EntryCorrected(
                        2L,
                        new Replacement(
                                new DeliverableRescheduled(id("d1"), date("08/22"), REASON, null), TODAY.minusDays(8)),
                        REASON));
    }

    @Test
    void aReplacementHoldsFromTheDayOfWhatItReplacesUnlessItNamesAnother() {
        aHighlight()
                .takes(
                        replacing(1, new RecordProgress(null, OTHER_TEXT, true, null, null), null),
                        new EntryCorrected(
                                1L,
                                new Replacement(
                                        new ProgressRecorded(id("p1"), OTHER_TEXT, true, null, List.of()), OPENED_ON),
                                REASON));
    }

    @Test
    void aFactIsVoidedAndItsThingIsAsItWasBefore() {
        Scene completed = aCompletedDeliverable();
        completed.takes(voiding(2), new EntryCorrected(2L, null, REASON));
        completed.given(voiding(2)).takes(rescheduled("12/22", null));
    }

    @Test
    void aTargetMayBeCorrectedAgainAndTheLastCorrectionCounts() {
        Scene voided = aCompletedDeliverable().given(voiding(2));
        CompleteDeliverable completing = new CompleteDeliverable(id("d1"), OTHER_TEXT, null);
        voided.takes(replacing(2, completing, null));
        voided.given(replacing(2, completing, null))
                .refuses(rescheduled("12/22", null), "completed-deliverable-cannot-be-rescheduled", "deliverable");
    }

    @Test
    void aCorrectionChangesSomething() {
        aCompletedDeliverable().given(voiding(2)).refuses(voiding(2), "entry-changes-something", "entry");
        aCompletedDeliverable()
                .refuses(
                        replacing(2, new CompleteDeliverable(id("d1"), null, null), null),
                        "entry-changes-something",
                        "replacement");
    }

    @Test
    void theOpeningOfTheWorkstreamUpdatesAndCorrectionsAreNotCorrected() {
        String code = "only-facts-may-be-corrected";
        aDeliverable().refuses(voiding(0), code, "entry");
        Scene.anOpenWorkstream().given(new SubmitUpdate(OPENED_ON)).refuses(voiding(1), code, "entry");
        aCompletedDeliverable().given(voiding(2)).refuses(voiding(3), code, "entry");
    }

    @Test
    void whatIsSaidOfACorrectionNamesTheEntryToCorrectInstead() {
        aCompletedDeliverable()
                .given(voiding(2))
                .when(Scene.whoMay(voiding(3)).to(voiding(3)))
                .expectExceptionMessage("That entry is a correction of entry 2. To change it, correct entry 2 again");
    }

    @Test
    void theRefusalOfACorrectionSaysWhatToDoInstead() {
        aDeliverable()
                .when(Scene.whoMay(voiding(0)).to(voiding(0)))
                .expectExceptionMessage("An entry workstream.workstream-opened cannot be corrected;"
                        + " rename the workstream, mark it or close it");
        Scene.anOpenWorkstream()
                .given(new SubmitUpdate(OPENED_ON))
                .when(Scene.whoMay(voiding(1)).to(voiding(1)))
                .expectExceptionMessage("An entry workstream.update-submitted cannot be corrected;"
                        + " correct the entries it was made from and submit another update");
    }

    @Test
    void theCorrectedEntryExists() {
        aDeliverable().refuses(voiding(2), "corrected-entry-exists", "entry");
    }

    @Test
    void aReplacementTellsOfTheSameThing() {
        String code = "replacement-tells-of-the-same-thing";
        Scene two = aDeliverable().given(deliverable("d2"), rescheduled("07/22", null));
        two.refuses(replacing(3, new CompleteDeliverable(id("d1"), null, null), null), code, "replacement");
        two.refuses(replacing(3, new SubmitUpdate(OPENED_ON), null), code, "replacement");
        two.refuses(replacing(3, voiding(3), null), code, "replacement");
        two.refuses(replacing(3, new OpenWorkstream(PROGRAMME, new Name("X"), null), null), code, "replacement");
        Scene twice = aDeliverable().given(deliverable("d2"), new CompleteDeliverable(id("d1"), null, null));
        twice.refuses(replacing(3, new CompleteDeliverable(id("d2"), null, null), null), code, "replacement");
    }

    @Test
    void aReplacementKeepsTheRulesItself() {
        Scene moved = aDeliverable().given(rescheduled("07/22", null));
        moved.refuses(
                replacing(2, rescheduled("08/22", null), TODAY.plusDays(1)),
                "effective-day-may-not-lie-in-the-future",
                "effectiveOn");
        moved.refuses(
                replacing(2, rescheduled("08/22", null), OPENED_ON.minusDays(1)),
                "entry-may-not-precede-the-opening",
                "effectiveOn");
        moved.refuses(replacing(2, rescheduled("08/22", "q1"), null), "thing-is-known", "decision");
    }

    @Test
    void aCorrectionThatWouldBreakARuleForALaterEntryIsRefusedNamingIt() {
        Scene reopened = aCompletedDeliverable().given(new ReopenDeliverable(id("d1"), REASON));
        reopened.when(Scene.whoMay(voiding(2)).to(voiding(2)))
                .expectNoEvents()
                .expectExceptionMessage("The later entry 3 (of 20 January 2022) would break a rule:"
                        + " The deliverable d1 is open. Correct that one first");
        reopened.refuses(voiding(2), "correction-keeps-the-rules-for-later-entries", "entry");
    }

    @Test
    void aHighlightThatANextStepAnswersStaysOne() {
        String code = "correction-keeps-the-rules-for-later-entries";
        Scene answered = aHighlight().given(new PlanNextStep(id("n1"), TEXT, id("p1"), null));
        answered.refuses(voiding(1), code, "entry");
        answered.refuses(replacing(1, progress("p1", false), null), code, "entry");
        answered.refuses(replacing(1, progress("p1", true), TODAY), code, "entry");
    }

    @Test
    void whatDependedOnItsDayIsNotJudgedAgain() {
        Name second = new Name("Second");
        Scene.anOpenWorkstream()
                .given(new RenameWorkstream(new Name("First")), new RenameWorkstream(second))
                .takes(replacing(1, new RenameWorkstream(second), null));
    }

    @Test
    void aNameThatComesBackMustStillBeFree() {
        Name first = new Name("Leadership & Culture");
        Scene renamed = Scene.anOpenWorkstream()
                .given(new RenameWorkstream(new Name("Second")), new RenameWorkstream(new Name("Third")));
        renamed.given(voiding(2)).takes(voiding(1));
        Scene taken = renamed.whereAnotherHasTakenTheName(first);
        taken.takes(voiding(1));
        taken.takes(voiding(2));
        taken.given(voiding(2)).refuses(voiding(1), "name-is-unique-in-the-programme", "name");
        taken.given(voiding(1)).refuses(voiding(2), "name-is-unique-in-the-programme", "name");
    }

    @Test
    void theAuthorOrTheProgrammeOfficeMayCorrect() {
        Asked owner = Asked.of(WORKSTREAM, Role.OWNER, PROGRAMME);
        Scene byOwner = aWorkstreamOwnedBy(ACCOUNT).given(owner.to(progress("p1", true)));
        byOwner.when(owner.to(voiding(2))).expectEvents(new EntryCorrected(2L, null, REASON));
        byOwner.takes(voiding(2));
        Scene byOffice = aWorkstreamOwnedBy(ACCOUNT).given(progress("p1", true));
        refused(byOffice.when(owner.to(voiding(2))), "only-the-author-or-the-programme-office-may-correct");
    }

    @Test
    void aFormerOwnerCorrectsWhatTheySaidAndLeavesItsDay() {
        String code = "former-owners-leave-the-day-of-an-entry";
        Asked owner = Asked.of(WORKSTREAM, Role.OWNER, PROGRAMME);
        Scene owned = aWorkstreamOwnedBy(ACCOUNT).given(owner.to(progress("p1", true)));
        owned.when(owner.to(replacing(2, progress("p1", false), TODAY.minusDays(1))))
                .expectSuccessfulHandlerExecution();
        Scene former = owned.given(new AssignOwner(new Post("Head of Learning"), null));
        refused(
                former.when(owner.to(replacing(2, progress("p1", true), TODAY.minusDays(1)))),
                code,
                "replacement.effectiveOn");
        for (LocalDate same : Arrays.asList(null, TODAY)) {
            former.when(owner.to(replacing(2, progress("p1", false), same))).expectSuccessfulHandlerExecution();
        }
        former.when(owner.to(voiding(2))).expectSuccessfulHandlerExecution();
        former.takes(replacing(2, progress("p1", true), TODAY.minusDays(1)));
    }

    @Test
    void onlyTheBoardsSecretaryMayCorrectADecision() {
        Scene decided = aRequestForADecision().given(decided(DecisionOutcome.APPROVED));
        Asked secretary = Asked.of(WORKSTREAM, Role.BOARD_SECRETARY);
        RecordDecision rejected = decided(DecisionOutcome.REJECTED);
        decided.when(secretary.to(replacing(2, rejected, null))).expectSuccessfulHandlerExecution();
        refused(
                decided.when(Asked.of(WORKSTREAM, Role.PROGRAMME_OFFICE).to(replacing(2, rejected, null))),
                "only-the-boards-secretary-may-correct-a-decision");
    }

    @Test
    void aClosedWorkstreamTakesCorrectionsThatOfItsClosingAmongThem() {
        Scene closed = aDeliverable().given(rescheduled("07/22", null), new CloseWorkstream(REASON));
        closed.takes(voiding(2));
        closed.given(voiding(3)).takes(rescheduled("08/22", null));
        closed.given(new ReopenWorkstream(REASON))
                .refuses(voiding(3), "correction-keeps-the-rules-for-later-entries", "entry");
    }
}

package org.daybook.command.workstream;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Given.*;
import static org.daybook.command.workstream.Words.OTHER_TEXT;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.date;
import static org.daybook.command.workstream.Words.id;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.deliverable.AddDeliverable;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableCommand;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.HandOverDeliverable;
import org.daybook.shared.workstream.deliverable.RateDeliverable;
import org.daybook.shared.workstream.deliverable.RescheduleDeliverable;
import org.daybook.shared.workstream.deliverable.RewordDeliverable;
import org.daybook.shared.workstream.deliverable.TagDeliverable;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.deliverable.completion.ReopenDeliverable;
import org.daybook.shared.workstream.deliverable.completion.WithdrawDeliverable;
import org.daybook.shared.workstream.rag.RagRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeliverablesTest {

    private static final Post POST = new Post("Head of HR");
    private static final List<Tag> LOKAHI = List.of(new Tag(TagGroup.SOURCE, new Label("LOKAHI")));
    private static final List<Tag> UNHEARD_OF = List.of(new Tag(TagGroup.SOURCE, new Label("#48")));

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        new RewordDeliverable(id("d1"), OTHER_TEXT), new DeliverableReworded(id("d1"), OTHER_TEXT)),
                Arguments.of(
                        rescheduled("12/22", null), new DeliverableRescheduled(id("d1"), date("12/22"), REASON, null)),
                Arguments.of(
                        new RateDeliverable(id("d1"), RagRating.RED, REASON),
                        new DeliverableRated(id("d1"), RagRating.RED, REASON)),
                Arguments.of(new HandOverDeliverable(id("d1"), POST), new DeliverableHandedOver(id("d1"), POST)),
                Arguments.of(
                        new CompleteDeliverable(id("d1"), TEXT, List.of(new Link("https://example.org/x", null))),
                        new DeliverableCompleted(id("d1"), TEXT, List.of(new Link("https://example.org/x", null)))),
                Arguments.of(new WithdrawDeliverable(id("d1"), REASON), new DeliverableWithdrawn(id("d1"), REASON)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anOpenDeliverableTakesEveryChange(DeliverableCommand command, DeliverableEvent event) {
        aDeliverable().takes(command, event);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aCompletedOrWithdrawnDeliverableTakesNone(DeliverableCommand command, DeliverableEvent event) {
        String open = "only-an-open-deliverable-changes";
        boolean rescheduling = command instanceof RescheduleDeliverable;
        aCompletedDeliverable()
                .refuses(command, rescheduling ? "completed-deliverable-cannot-be-rescheduled" : open, "deliverable");
        aWithdrawnDeliverable().refuses(command, open, "deliverable");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aDeliverableThatWasNeverAddedIsUnknown(DeliverableCommand command, DeliverableEvent event) {
        Scene.anOpenWorkstream().refuses(command, "thing-is-known", "deliverable");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void noChangeHoldsFromBeforeTheDeliverableWasThere(DeliverableCommand command, DeliverableEvent event) {
        Scene.anOpenWorkstream()
                .given(TODAY, deliverable("d1"))
                .refuses(TODAY.minusDays(1), command, "entry-may-not-precede-the-opening", "effectiveOn");
    }

    @Test
    void aDeliverableIsAddedUnderACurrentObjective() {
        AddDeliverable adding = new AddDeliverable(id("d1"), TEXT, date("TBC"), id("o1"), new Label("OD1"), POST);
        anObjective()
                .takes(adding, new DeliverableAdded(id("d1"), TEXT, date("TBC"), id("o1"), new Label("OD1"), POST));
        Scene.anOpenWorkstream().refuses(adding, "thing-is-known", "objective");
        aRetiredObjective().refuses(adding, "retired-objective-stays-as-it-is", "objective");
    }

    @Test
    void anIdIsNotGivenTwiceEvenAfterTheDeliverableWasWithdrawn() {
        aWithdrawnDeliverable().refuses(deliverable("d1"), "id-is-not-taken", "deliverable");
    }

    @Test
    void whatIsClosedCanBeReopenedAndChangesAgain() {
        ReopenDeliverable reopening = new ReopenDeliverable(id("d1"), REASON);
        aCompletedDeliverable().takes(reopening, new DeliverableReopened(id("d1"), REASON));
        aWithdrawnDeliverable().given(reopening).takes(rescheduled("12/22", null));
        aDeliverable().refuses(reopening, "only-what-is-closed-can-be-reopened", "");
    }

    @Test
    void aRedDeliverableNeedsAReason() {
        aDeliverable().refuses(new RateDeliverable(id("d1"), RagRating.RED, null), "red-needs-a-reason", "reason");
    }

    @Test
    void whatStandsAlreadyIsNotSaidAgainButMayBeBackdated() {
        String code = "entry-changes-something";
        aDeliverable().refuses(new RewordDeliverable(id("d1"), TEXT), code, "description");
        RewordDeliverable reworded = new RewordDeliverable(id("d1"), REASON);
        aDeliverable().given(reworded).refuses(reworded, code, "description");
        aDeliverable().refuses(rescheduled("06/22", null), code, "targetDate");
        RateDeliverable amber = new RateDeliverable(id("d1"), RagRating.AMBER, REASON);
        aDeliverable().given(TODAY, amber).refuses(amber, code, "rating");
        aDeliverable().given(TODAY.minusDays(1), amber).takes(amber);
        Scene handedOver = aDeliverable().given(TODAY, new HandOverDeliverable(id("d1"), POST));
        handedOver.refuses(new HandOverDeliverable(id("d1"), POST), code, "owner");
        handedOver
                .when(Scene.whoMay(new HandOverDeliverable(id("d1"), POST))
                        .from(TODAY.minusDays(9))
                        .to(new HandOverDeliverable(id("d1"), POST)))
                .expectEvents(new DeliverableHandedOver(id("d1"), POST));
    }

    @Test
    void aTagIsMarkedOnlyIfTheProgrammeDefinesIt() {
        aDeliverable().takes(new TagDeliverable(id("d1"), LOKAHI, null), new DeliverableTagged(id("d1"), LOKAHI, true));
        aDeliverable()
                .refuses(new TagDeliverable(id("d1"), UNHEARD_OF, true), "tag-is-defined-by-the-programme", "tags");
        aDeliverable()
                .takes(
                        new TagDeliverable(id("d1"), UNHEARD_OF, false),
                        new DeliverableTagged(id("d1"), UNHEARD_OF, false));
    }

    @Test
    void aTagIsMarkedAsTheProgrammesListWritesIt() {
        List<Tag> written = List.of(new Tag(TagGroup.SOURCE, new Label("lokahi ")), LOKAHI.getFirst());
        aDeliverable()
                .takes(new TagDeliverable(id("d1"), written, true), new DeliverableTagged(id("d1"), LOKAHI, true));
    }

    @Test
    void anIdThatDiffersInCaseIsTaken() {
        aDeliverable()
                .when(Scene.whoMay(deliverable("D1")).to(deliverable("D1")))
                .expectExceptionMessage("This workstream already has a deliverable d1");
    }

    @Test
    void aTargetDateMovesOnlyAsOftenAsTheProgrammeAllows() {
        String code = "target-date-may-move-only-as-often-as-the-programme-allows";
        Scene once = aDeliverable().whereTargetDatesMayMove(1);
        once.takes(rescheduled("07/22", null));
        once.given(rescheduled("07/22", null)).refuses(rescheduled("08/22", null), code, "decision");
    }

    @Test
    void anApprovedDecisionMovesATargetDateBeyondThat() {
        Scene movedOnce = aDeliverable()
                .whereTargetDatesMayMove(1)
                .given(rescheduled("07/22", null), new RequestDecision(id("q1"), TEXT, new Name("The board")));
        String approved = "only-an-approved-decision-moves-a-target-date";
        movedOnce.refuses(rescheduled("08/22", "q1"), approved, "decision");
        movedOnce.refuses(rescheduled("08/22", "q2"), "thing-is-known", "decision");
        movedOnce.given(decided(DecisionOutcome.APPROVED)).takes(rescheduled("08/22", "q1"));
    }
}

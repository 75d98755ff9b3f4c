package org.daybook.command.workstream.deliverable;

import java.time.LocalDate;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.command.workstream.decision.DecisionRequests;
import org.daybook.command.workstream.deliverable.Promises.Promise;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.command.workstream.entity.OnlyWhatIsClosedCanBeReopened;
import org.daybook.command.workstream.entity.TagIsDefinedByTheProgramme;
import org.daybook.command.workstream.objective.Objectives;
import org.daybook.command.workstream.rag.RedNeedsAReason;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;

/** Applies the rules of deliverables to one entry. */
record DeliverableChecks(
        Deliverables deliverables, RuleCheck check, Objectives objectives, DecisionRequests decisions) {

    void check(DeliverableEvent event) {
        switch (event) {
            case DeliverableAdded e -> checkAdding(e);
            case DeliverableReworded e ->
                change(EffectiveValue.tells(open(e.deliverable()).description(), e.description(), on()), "description");
            case DeliverableRescheduled e -> checkRescheduling(e);
            case DeliverableRated e -> checkRating(e);
            case DeliverableHandedOver e ->
                change(EffectiveValue.tells(open(e.deliverable()).owner(), e.owner(), on()), "owner");
            case DeliverableTagged e -> checkTags(e);
            case DeliverableCompleted e -> deliverables.requireStillOpen(e.deliverable(), check);
            case DeliverableReopened e -> checkReopening(e);
            case DeliverableWithdrawn e -> deliverables.requireStillOpen(e.deliverable(), check);
        }
    }

    private void checkAdding(DeliverableAdded e) {
        deliverables.requireFree(e.deliverable(), check);
        if (e.objective() != null) objectives.requireStillOpen(e.objective(), check);
    }

    private void checkRescheduling(DeliverableRescheduled e) {
        Deliverable deliverable = deliverables.known(e.deliverable(), check);
        checkUncompleted(e.deliverable(), deliverable);
        open(e.deliverable());
        change(EffectiveValue.tells(deliverable.targetDate(), e.targetDate(), on()), "targetDate");
        Promises before = deliverable.promises();
        Promises after = before.and(new Promise(e.targetDate(), on(), e.decision() != null));
        if (e.decision() != null) decisions.requireKnown(e.decision(), check);
        if (e.decision() != null && after.lastMoves()) {
            check.require(
                    new OnlyAnApprovedDecisionMovesATargetDate(e.decision(), decisions.status(e.decision(), on())));
        }
        if (after.undecidedMoves() > before.undecidedMoves()) {
            check.whenNew(() -> TargetDateMayMoveOnlyAsOftenAsTheProgrammeAllows.of(
                            before.undecidedMoves(), check.facts().get(ExternalFact.PROGRAMME))
                    .require());
        }
    }

    /** What is completed on a day is not promised for another from that day on, unless it is reopened first. */
    private void checkUncompleted(LocalId id, Deliverable deliverable) {
        DeliverableStatus state = deliverable.states().during(on(), DeliverableStatus.OPEN::equals);
        check.require(new StateAllowsTheStep(
                "completed-deliverable-cannot-be-rescheduled",
                "deliverable",
                Deliverables.CLOSED,
                id,
                state,
                on(),
                state != DeliverableStatus.COMPLETED));
    }

    private void checkRating(DeliverableRated e) {
        Deliverable deliverable = open(e.deliverable());
        check.require(new RedNeedsAReason(e.rating(), e.reason()));
        change(EffectiveValue.differs(deliverable.rating(), Deliverables.rating(e), on()), "rating");
    }

    private void checkTags(DeliverableTagged e) {
        deliverables.known(e.deliverable(), check);
        TagIsDefinedByTheProgramme.check(e.tags(), e.marked(), check);
    }

    private void checkReopening(DeliverableReopened e) {
        DeliverableStatus status =
                deliverables.known(e.deliverable(), check).states().at(on());
        check.require(
                new OnlyWhatIsClosedCanBeReopened("deliverable " + e.deliverable(), status != DeliverableStatus.OPEN));
    }

    private Deliverable open(LocalId id) {
        return deliverables.changing(id, check);
    }

    private void change(boolean changes, String field) {
        check.requireChange(changes, field);
    }

    private LocalDate on() {
        return check.effectiveOn();
    }
}

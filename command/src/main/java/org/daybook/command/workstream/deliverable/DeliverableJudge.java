package org.daybook.command.workstream.deliverable;

import java.time.LocalDate;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.workstream.decision.DecisionRequests;
import org.daybook.command.workstream.deliverable.Promises.Promise;
import org.daybook.command.workstream.objective.Objectives;
import org.daybook.command.workstream.rag.RedNeedsAReason;
import org.daybook.command.workstream.thing.EffectiveValue;
import org.daybook.command.workstream.thing.OnlyWhatIsClosedCanBeReopened;
import org.daybook.command.workstream.thing.TagIsDefinedByTheProgramme;
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

/** The rules of deliverables, put to one entry. */
record DeliverableJudge(
        Deliverables deliverables, RuleCheck judgement, Objectives objectives, DecisionRequests decisions) {

    void judge(DeliverableEvent event) {
        switch (event) {
            case DeliverableAdded e -> judgeAdding(e);
            case DeliverableReworded e ->
                change(EffectiveValue.tells(open(e.deliverable()).description(), e.description(), on()), "description");
            case DeliverableRescheduled e -> judgeRescheduling(e);
            case DeliverableRated e -> judgeRating(e);
            case DeliverableHandedOver e ->
                change(EffectiveValue.tells(open(e.deliverable()).owner(), e.owner(), on()), "owner");
            case DeliverableTagged e -> judgeTags(e);
            case DeliverableCompleted e -> judgeClosing(e.deliverable());
            case DeliverableReopened e -> judgeReopening(e);
            case DeliverableWithdrawn e -> judgeClosing(e.deliverable());
        }
    }

    private void judgeAdding(DeliverableAdded e) {
        deliverables.requireFree(e.deliverable(), judgement);
        if (e.objective() != null) objectives.judgePromise(e.objective(), judgement);
    }

    private void judgeRescheduling(DeliverableRescheduled e) {
        Deliverable deliverable = deliverables.known(e.deliverable(), judgement);
        judgement.require(new CompletedDeliverableCannotBeRescheduled(e.deliverable(), deliverable.during(on()), on()));
        open(e.deliverable());
        change(EffectiveValue.tells(deliverable.targetDate(), e.targetDate(), on()), "targetDate");
        Promises before = deliverable.promises();
        Promises after = before.and(new Promise(e.targetDate(), on(), e.decision() != null));
        if (e.decision() != null) judgement.require(decisions.isKnown(e.decision()));
        if (e.decision() != null && after.lastMoves()) {
            judgement.require(
                    new OnlyAnApprovedDecisionMovesATargetDate(e.decision(), decisions.status(e.decision(), on())));
        }
        if (after.undecidedMoves() > before.undecidedMoves()) {
            judgement.whenNew(() -> TargetDateMayMoveOnlyAsOftenAsTheProgrammeAllows.of(
                            before.undecidedMoves(), judgement.facts().get(ExternalFact.PROGRAMME))
                    .require());
        }
    }

    private void judgeRating(DeliverableRated e) {
        Deliverable deliverable = open(e.deliverable());
        judgement.require(new RedNeedsAReason(e.rating(), e.reason()));
        change(EffectiveValue.differs(deliverable.rating(), Deliverables.rating(e), on()), "rating");
    }

    private void judgeTags(DeliverableTagged e) {
        deliverables.known(e.deliverable(), judgement);
        TagIsDefinedByTheProgramme.check(e.tags(), e.marked(), judgement);
    }

    private void judgeReopening(DeliverableReopened e) {
        DeliverableStatus status =
                deliverables.known(e.deliverable(), judgement).states().at(on());
        judgement.require(
                new OnlyWhatIsClosedCanBeReopened("deliverable " + e.deliverable(), status != DeliverableStatus.OPEN));
    }

    private Deliverable open(LocalId id) {
        Deliverable deliverable = deliverables.known(id, judgement);
        judgement.require(new OnlyAnOpenDeliverableChanges(id, deliverable.during(on()), on()));
        return deliverable;
    }

    private void judgeClosing(LocalId id) {
        Deliverable deliverable = deliverables.known(id, judgement);
        judgement.require(
                new OnlyAnOpenDeliverableChanges(id, deliverable.states().at(on()), on()));
    }

    private void change(boolean changes, String field) {
        judgement.requireChange(changes, field);
    }

    private LocalDate on() {
        return judgement.effectiveOn();
    }
}

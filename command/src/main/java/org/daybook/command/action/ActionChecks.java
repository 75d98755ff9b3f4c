package org.daybook.command.action;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.command.action.ActionState.Raised;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.action.ActionLinked;
import org.daybook.shared.action.ActionOwners;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.ActionReassigned;
import org.daybook.shared.action.ActionRestated;
import org.daybook.shared.action.ActionStatus;
import org.daybook.shared.action.ActionTextRedacted;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.progress.ActionCompleted;
import org.daybook.shared.action.progress.ActionDropped;
import org.daybook.shared.action.progress.ActionPutOnHold;
import org.daybook.shared.action.progress.ActionReopened;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.action.progress.ActionResumed;

/**
 * Applies the rules of actions to one entry.
 *
 * @param id of the action
 */
record ActionChecks(UUID id, ActionState state, DecisionContext context) {

    private static final String CLOSED =
            "The %s is %s on %s; choose a day on which it was still to be done, or reopen it first";

    void check(ActionEvent event) {
        new EffectiveDayMayNotLieInTheFuture(on(), context.today()).require();
        if (!(event instanceof ActionRaised)) {
            new EntryMayNotPrecedeTheOpening("action", raised().states().openedOn(), on()).require();
        }
        switch (event) {
            case ActionRaised e -> new RaisingChecks(id, context).check(e);
            case ActionReported e -> requireLive();
            case ActionRescheduled e -> checkRescheduling(e);
            case ActionReassigned e -> checkReassigning(e);
            case ActionPutOnHold e -> checkHold();
            case ActionResumed e -> checkResuming();
            case ActionCompleted e -> checkClosing();
            case ActionDropped e -> checkClosing();
            case ActionReopened e -> checkReopening();
            case ActionLinked e -> checkLink(e);
            case ActionRestated e -> checkRestating(e);
            case ActionTextRedacted e -> {}
        }
    }

    /** What is said of an action is said of a day on which it was still to be done, the day of its closing included. */
    private void requireLive() {
        ActionStatus status = raised().states().during(on(), ActionStatus::isLive);
        require("only-a-live-action-changes", CLOSED, status, status.isLive());
    }

    private void checkRescheduling(ActionRescheduled e) {
        requireLive();
        new EntryChangesSomething(changesDate(e.due()), "due").require();
    }

    /** "Next meeting" said again on a later day means another meeting. */
    private boolean changesDate(ActionDate due) {
        ActionDate before = raised().due().at(on());
        if (!before.sameDays(due)) return true;
        return due.nextMeeting() && raised().due().since(on()).isBefore(on());
    }

    private void checkReassigning(ActionReassigned e) {
        requireLive();
        boolean differs = !raised().owners().at(on()).equals(new ActionOwners(e.owners()));
        new EntryChangesSomething(differs, "owners").require();
        ActionOwnersHaveActiveAccounts.of(context).require();
    }

    private void checkHold() {
        ActionStatus status = stateBefore();
        require(
                "only-an-open-action-is-put-on-hold",
                "The %s is %s on %s and cannot be put on hold",
                status,
                status == ActionStatus.OPEN);
    }

    private void checkResuming() {
        ActionStatus status = stateBefore();
        require(
                "only-an-action-on-hold-is-resumed",
                "The %s is %s on %s; only one that is on hold is resumed",
                status,
                status == ActionStatus.ON_HOLD);
    }

    private void checkClosing() {
        ActionStatus status = stateBefore();
        require("only-a-live-action-is-closed", CLOSED, status, status.isLive());
    }

    private void checkReopening() {
        ActionStatus status = stateBefore();
        require(
                "only-a-closed-action-is-reopened",
                "The %s is %s on %s; only one that is done or dropped is reopened",
                status,
                !status.isLive());
    }

    /** The state on the day of a change of state, which follows every entry that rests on the state before. */
    private ActionStatus stateBefore() {
        new StepMayNotPrecedeTheLast("action", on(), raised().entries().after(on())).require();
        return raised().states().at(on());
    }

    private void checkLink(ActionLinked e) {
        requireLive();
        new EntryChangesSomething(!e.takenUpBy().equals(raised().takenUpBy()), "takenUpBy").require();
        RaisingChecks.checkLink(e.takenUpBy(), context);
    }

    private void checkRestating(ActionRestated e) {
        ActionOwnersHaveActiveAccounts.of(context).require();
        boolean differs = e.number() != null && !e.number().equals(raised().number())
                || e.item() != null && !e.item().equals(raised().item())
                || e.text() != null && !e.text().equals(raised().wording().at(on()))
                || e.due() != null && !e.due().equals(raised().due().at(on()))
                || !e.owners().isEmpty() && !raised().owners().at(on()).owners().equals(e.owners());
        new EntryChangesSomething(differs, "").require();
    }

    private void require(String code, String message, ActionStatus status, boolean holds) {
        new StateAllowsTheStep(code, "", message, "action", status, on(), holds).require();
    }

    private Raised raised() {
        return state.raised();
    }

    private LocalDate on() {
        return context.effectiveOn();
    }
}

package org.daybook.command.meeting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.meeting.MeetingState.Held;
import org.daybook.command.meeting.MeetingState.Scheduled;
import org.daybook.command.meeting.MinutesState.Approved;
import org.daybook.command.meeting.MinutesState.Recorded;
import org.daybook.command.meeting.MinutesState.Unrecorded;
import org.daybook.command.meeting.NotedAction.TakenUp;
import org.daybook.command.meeting.action.ActionIsKnown;
import org.daybook.command.meeting.action.ActionIsTakenUpByANextStepOrDeliverable;
import org.daybook.command.meeting.action.ActionsDifferInTheirIds;
import org.daybook.command.meeting.minutes.ApprovalFollowsTheMeeting;
import org.daybook.command.meeting.minutes.ApprovalIsSaidOnceItIsGiven;
import org.daybook.command.meeting.minutes.ApprovedMinutesStayAsTheyAre;
import org.daybook.command.meeting.minutes.OnlyRecordedMinutesAreApproved;
import org.daybook.command.register.BoardRules;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingTextRedacted;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.PaperTabled;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.review.EntryLink;

/** Applies the rules of meetings to one entry. */
record MeetingChecks(MeetingState state, DecisionContext context) {

    void check(MeetingEvent event) {
        new EffectiveDayMayNotLieInTheFuture(on(), context.today()).require();
        if (!(event instanceof MeetingScheduled)) {
            List<EntryDay> later = state.called().entries().after(on());
            new StepMayNotPrecedeTheLast("meeting", on(), later).require();
        }
        switch (event) {
            case MeetingScheduled e -> checkScheduling(e);
            case MeetingRescheduled e -> checkRescheduling(e);
            case AgendaRevised e -> checkAgenda(e);
            case PaperTabled e -> checkPaper(e);
            case MeetingHeld e -> checkHolding(e);
            case MinutesRecorded e -> checkMinutes(e);
            case MinutesApproved e -> checkApproval(e);
            case ActionNoted e -> checkAction(e);
            case ActionTakenUp e -> checkTakingUp(e);
            case MeetingCancelled e -> requireScheduled("cancelled");
            case MeetingTextRedacted e -> {}
        }
    }

    private void checkScheduling(MeetingScheduled e) {
        requireOpenBoard(on(), "board", board().isOpenAtTheEndOf(on()));
        new EntryMayNotPrecedeTheOpening("board", board().states().openedOn(), on()).require();
        requireOpenBoard(e.date(), "date", board().isOpenAtTheEndOf(e.date()));
    }

    private void checkRescheduling(MeetingRescheduled e) {
        requireScheduled("moved");
        new EntryChangesSomething(!e.date().equals(state.called().date()), "date").require();
        requireOpenBoard(e.date(), "date", board().isOpenAtTheEndOf(e.date()));
    }

    /** A meeting that has taken place or was cancelled keeps its agenda. */
    private void checkAgenda(AgendaRevised e) {
        require("agenda-is-set-before-the-meeting", " and keeps its agenda", state instanceof Scheduled);
        new EntryChangesSomething(!e.agenda().equals(state.called().agenda()), "agenda").require();
    }

    private void checkHolding(MeetingHeld e) {
        requireScheduled("held");
        new MeetingIsHeldBeforeItIsSaid(e.heldOn(), on()).require();
        requireOpenBoard(e.heldOn(), "heldOn", board().isOpenDuring(e.heldOn()));
    }

    /**
     * No meeting is called from a day on which its board is dissolved, nor called or held for one.
     *
     * @param field of the request that gives the day
     */
    private void requireOpenBoard(LocalDate day, String field, boolean open) {
        new StateAllowsTheStep(
                        "only-an-open-board-meets",
                        field,
                        "The board %s is %s on %s; choose a day before it was dissolved",
                        board().name(),
                        BoardStatus.DISSOLVED,
                        day,
                        open)
                .require();
    }

    /** A meeting takes place or is moved or cancelled only while it is scheduled. */
    private void requireScheduled(String step) {
        require("only-a-scheduled-meeting-is-" + step, " and cannot be " + step, state instanceof Scheduled);
    }

    /** Only of a meeting that was held there are minutes and actions. */
    private Held held(String what) {
        require(what + "-follow-the-meeting", "; record first that it was held", state instanceof Held);
        return (Held) state;
    }

    private void require(String code, String ending, boolean holds) {
        new StateAllowsTheStep(code, "", "The %s is %s" + ending, "meeting", state.status(), on(), holds).require();
    }

    private BoardRules board() {
        return context.facts().get(ExternalFact.BOARD).orElseThrow();
    }

    private LocalDate on() {
        return context.effectiveOn();
    }

    private void checkPaper(PaperTabled e) {
        int number = e.update().number();
        new PapersAreTabledUntilTheMinutesAreApproved(state).require();
        new PaperIsTabledOnce(number, !state.called().hasTabled(e.workstream(), number)).require();
    }

    private void checkMinutes(MinutesRecorded e) {
        Held held = held("minutes");
        new ApprovedMinutesStayAsTheyAre(held.minutes() instanceof Approved).require();
        new EntryChangesSomething(!held.minutes().equals(new Recorded(e.minutes())), "minutes").require();
    }

    private void checkApproval(MinutesApproved e) {
        MinutesState minutes = state instanceof Held held ? held.minutes() : new Unrecorded();
        new ApprovedMinutesStayAsTheyAre(minutes instanceof Approved).require();
        new OnlyRecordedMinutesAreApproved(minutes instanceof Recorded).require();
        new ApprovalFollowsTheMeeting(((Held) state).heldOn(), e.approvedOn()).require();
        new ApprovalIsSaidOnceItIsGiven(e.approvedOn(), on()).require();
    }

    private void checkAction(ActionNoted e) {
        new ActionsDifferInTheirIds(held("actions").action(e.action())).require();
        if (e.takenUpBy() != null) checkLink(e.takenUpBy());
    }

    private void checkTakingUp(ActionTakenUp e) {
        NotedAction action = state instanceof Held held ? held.actions().get(e.action()) : null;
        new ActionIsKnown(e.action(), action != null).require();
        new EntryChangesSomething(!new TakenUp(e.takenUpBy()).equals(action), "takenUpBy").require();
        checkLink(e.takenUpBy());
    }

    private void checkLink(EntryLink takenUpBy) {
        boolean takesUp = context.facts().get(ExternalFact.TAKES_UP_ACTIONS);
        new ActionIsTakenUpByANextStepOrDeliverable(takenUpBy, takesUp).require();
    }
}

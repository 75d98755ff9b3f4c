package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
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
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
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
        new EffectiveDayMayNotLieInTheFuture(context.effectiveOn(), context.today()).require();
        new StepMayNotPrecedeTheLast("meeting", on(), state.entries().after(on())).require();
        switch (event) {
            case MeetingScheduled e -> checkScheduling(e);
            case MeetingRescheduled e -> {
                MeetingStands.scheduled(state.status(), "moved").require();
                new EntryChangesSomething(!e.date().equals(state.date()), "date").require();
                checkCalling(e.date(), "date");
            }
            case AgendaRevised e -> {
                MeetingStands.forItsAgenda(state.status()).require();
                new EntryChangesSomething(!e.agenda().equals(state.agenda()), "agenda").require();
            }
            case PaperTabled e -> checkPaper(e);
            case MeetingHeld e -> {
                MeetingStands.scheduled(state.status(), "held").require();
                new MeetingIsHeldBeforeItIsSaid(e.heldOn(), context.effectiveOn()).require();
                checkMeeting(e.heldOn());
            }
            case MinutesRecorded e -> checkMinutes(e);
            case MinutesApproved e -> checkApproval(e);
            case ActionNoted e -> checkAction(e);
            case ActionTakenUp e -> checkTakingUp(e);
            case MeetingCancelled e ->
                MeetingStands.scheduled(state.status(), "cancelled").require();
            case MeetingTextRedacted e -> {}
        }
    }

    private void checkScheduling(MeetingScheduled e) {
        checkCalling(on(), "board");
        new EntryMayNotPrecedeTheOpening("board", board().states().openedOn(), on()).require();
        checkCalling(e.date(), "date");
    }

    private void checkCalling(LocalDate day, String field) {
        new OnlyAnOpenBoardMeets(board().name(), day, field, board().isOpenAtTheEndOf(day)).require();
    }

    private void checkMeeting(LocalDate heldOn) {
        new OnlyAnOpenBoardMeets(board().name(), heldOn, "heldOn", board().isOpenDuring(heldOn)).require();
    }

    private BoardRules board() {
        return context.facts().get(ExternalFact.BOARD).orElseThrow();
    }

    private LocalDate on() {
        return context.effectiveOn();
    }

    private void checkPaper(PaperTabled e) {
        int number = e.update().number();
        new PapersAreTabledUntilTheMinutesAreApproved(state.status(), state.approved()).require();
        new PaperIsTabledOnce(number, !state.hasTabled(e.workstream(), number)).require();
    }

    private void checkMinutes(MinutesRecorded e) {
        MeetingStands.held(state.status(), "minutes").require();
        new ApprovedMinutesStayAsTheyAre(state.approved()).require();
        new EntryChangesSomething(!e.minutes().equals(state.minutes()), "minutes").require();
    }

    private void checkApproval(MinutesApproved e) {
        new ApprovedMinutesStayAsTheyAre(state.approved()).require();
        new OnlyRecordedMinutesAreApproved(state.minutes() != null).require();
        new ApprovalFollowsTheMeeting(e.approvedOn(), state.heldOn()).require();
        new ApprovalIsSaidOnceItIsGiven(e.approvedOn(), context.effectiveOn()).require();
    }

    private void checkAction(ActionNoted e) {
        MeetingStands.held(state.status(), "actions").require();
        new ActionsDifferInTheirIds(state.action(e.action())).require();
        if (e.takenUpBy() != null) checkLink(e.takenUpBy());
    }

    private void checkTakingUp(ActionTakenUp e) {
        new ActionIsKnown(e.action(), state.actions().containsKey(e.action())).require();
        new EntryChangesSomething(!state.actions().get(e.action()).equals(new NotedAction(e.takenUpBy())), "takenUpBy")
                .require();
        checkLink(e.takenUpBy());
    }

    private void checkLink(EntryLink takenUpBy) {
        boolean takesUp = context.facts().get(ExternalFact.TAKES_UP_ACTIONS);
        new ActionIsTakenUpByANextStepOrDeliverable(takenUpBy, takesUp).require();
    }
}

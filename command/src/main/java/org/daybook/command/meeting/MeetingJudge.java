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

/** The rules of meetings, put to one entry. */
record MeetingJudge(MeetingState state, DecisionContext circumstances) {

    void judge(MeetingEvent event) {
        new EffectiveDayMayNotLieInTheFuture(circumstances.effectiveOn(), circumstances.today()).require();
        new StepMayNotPrecedeTheLast("meeting", on(), state.entries().after(on())).require();
        switch (event) {
            case MeetingScheduled e -> judgeScheduling(e);
            case MeetingRescheduled e -> {
                MeetingStands.scheduled(state.status(), "moved").require();
                new EntryChangesSomething(!e.date().equals(state.date()), "date").require();
                judgeCalling(e.date(), "date");
            }
            case AgendaRevised e -> {
                MeetingStands.forItsAgenda(state.status()).require();
                new EntryChangesSomething(!e.agenda().equals(state.agenda()), "agenda").require();
            }
            case PaperTabled e -> judgePaper(e);
            case MeetingHeld e -> {
                MeetingStands.scheduled(state.status(), "held").require();
                new MeetingIsHeldBeforeItIsSaid(e.heldOn(), circumstances.effectiveOn()).require();
                judgeMeeting(e.heldOn());
            }
            case MinutesRecorded e -> judgeMinutes(e);
            case MinutesApproved e -> judgeApproval(e);
            case ActionNoted e -> judgeAction(e);
            case ActionTakenUp e -> judgeTakingUp(e);
            case MeetingCancelled e ->
                MeetingStands.scheduled(state.status(), "cancelled").require();
            case MeetingTextRedacted e -> {}
        }
    }

    private void judgeScheduling(MeetingScheduled e) {
        judgeCalling(on(), "board");
        new EntryMayNotPrecedeTheOpening("board", board().states().openedOn(), on()).require();
        judgeCalling(e.date(), "date");
    }

    private void judgeCalling(LocalDate day, String field) {
        new OnlyAnOpenBoardMeets(board().name(), day, field, board().isOpenAtTheEndOf(day)).require();
    }

    private void judgeMeeting(LocalDate heldOn) {
        new OnlyAnOpenBoardMeets(board().name(), heldOn, "heldOn", board().isOpenDuring(heldOn)).require();
    }

    private BoardRules board() {
        return circumstances.facts().get(ExternalFact.BOARD).orElseThrow();
    }

    private LocalDate on() {
        return circumstances.effectiveOn();
    }

    private void judgePaper(PaperTabled e) {
        int number = e.update().number();
        new PapersAreTabledUntilTheMinutesAreApproved(state.status(), state.approved()).require();
        new PaperIsTabledOnce(number, !state.hasTabled(e.workstream(), number)).require();
    }

    private void judgeMinutes(MinutesRecorded e) {
        MeetingStands.held(state.status(), "minutes").require();
        new ApprovedMinutesStayAsTheyAre(state.approved()).require();
        new EntryChangesSomething(!e.minutes().equals(state.minutes()), "minutes").require();
    }

    private void judgeApproval(MinutesApproved e) {
        new ApprovedMinutesStayAsTheyAre(state.approved()).require();
        new OnlyRecordedMinutesAreApproved(state.minutes() != null).require();
        new ApprovalFollowsTheMeeting(e.approvedOn(), state.heldOn()).require();
        new ApprovalIsSaidOnceItIsGiven(e.approvedOn(), circumstances.effectiveOn()).require();
    }

    private void judgeAction(ActionNoted e) {
        MeetingStands.held(state.status(), "actions").require();
        new ActionsDifferInTheirIds(state.action(e.action())).require();
        if (e.takenUpBy() != null) judgeLink(e.takenUpBy());
    }

    private void judgeTakingUp(ActionTakenUp e) {
        new ActionIsKnown(e.action(), state.actions().containsKey(e.action())).require();
        new EntryChangesSomething(!state.actions().get(e.action()).equals(new NotedAction(e.takenUpBy())), "takenUpBy")
                .require();
        judgeLink(e.takenUpBy());
    }

    private void judgeLink(EntryLink takenUpBy) {
        boolean takesUp = circumstances.facts().get(ExternalFact.TAKES_UP_ACTIONS);
        new ActionIsTakenUpByANextStepOrDeliverable(takenUpBy, takesUp).require();
    }
}

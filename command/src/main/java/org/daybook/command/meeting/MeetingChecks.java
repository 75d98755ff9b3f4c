package org.daybook.command.meeting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.meeting.MeetingState.Adjourned;
import org.daybook.command.meeting.MeetingState.Cancelled;
import org.daybook.command.meeting.MeetingState.Scheduled;
import org.daybook.command.meeting.NotedAction.TakenUp;
import org.daybook.command.meeting.action.ActionIsKnown;
import org.daybook.command.meeting.action.ActionIsTakenUpByANextStepOrDeliverable;
import org.daybook.command.meeting.action.ActionsDifferInTheirIds;
import org.daybook.command.meeting.privacy.AgendaWithPrivateItemsIsChangedItemByItem;
import org.daybook.command.meeting.privacy.MinutesWithAPrivatePartAreDrawnUpItemByItem;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.MeetingWithAPrivatePartIsCitedByItem;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingTextRedacted;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaEvent;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.AgendaSet;
import org.daybook.shared.meeting.attendance.AttendanceEvent;
import org.daybook.shared.meeting.details.ActualTimes;
import org.daybook.shared.meeting.details.DetailsEvent;
import org.daybook.shared.meeting.details.MeetingDetailsSet;
import org.daybook.shared.meeting.details.TimesRecorded;
import org.daybook.shared.meeting.interest.InterestEvent;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.outcome.OutcomeEvent;
import org.daybook.shared.meeting.paper.PaperEvent;
import org.daybook.shared.meeting.privacy.PrivacyEvent;
import org.daybook.shared.review.EntryLink;

/** Applies the rules of meetings to one entry. */
record MeetingChecks(MeetingState state, MeetingParts parts, DecisionContext context) {

    void check(MeetingEvent event) {
        new EffectiveDayMayNotLieInTheFuture(on(), context.today()).require();
        if (!(event instanceof MeetingScheduled)) {
            List<EntryDay> later = state.called().entries().after(on());
            new StepMayNotPrecedeTheLast("meeting", on(), later).require();
        }
        switch (event) {
            case MeetingScheduled e -> checkScheduling(e);
            case MeetingRescheduled e -> checkRescheduling(e);
            case MeetingHeld e -> checkHolding(e);
            case AgendaEvent e -> checkAgenda(e);
            case PaperEvent e -> {
                new PapersAreTabledUntilTheMinutesAreApproved(state).require();
                parts.papers().check(e);
            }
            case DetailsEvent e -> checkDetails(e);
            case OutcomeEvent e -> new OutcomeChecks(state, this).check(e);
            case AttendanceEvent e -> {
                requireUnfinished();
                parts.attendance().check(e);
            }
            case InterestEvent e -> {
                requireUnfinished();
                parts.interests().check(e);
            }
            case MinutesEvent e -> checkMinutes(e);
            case PrivacyEvent e -> {
                require("private-items-are-of-a-meeting-that-is-not-cancelled", "", !(state instanceof Cancelled));
                parts.privacy().check(e);
            }
            case ActionNoted e -> checkAction(e);
            case ActionTakenUp e -> checkTakingUp(e);
            case MeetingCancelled e -> requireScheduled("cancelled", state instanceof Scheduled);
            case MeetingTextRedacted e -> {}
        }
    }

    private void checkScheduling(MeetingScheduled e) {
        requireOpenBoard(on(), "board", board().isOpenAtTheEndOf(on()));
        new EntryMayNotPrecedeTheOpening("board", board().states().openedOn(), on()).require();
        requireOpenBoard(e.date(), "date", board().isOpenAtTheEndOf(e.date()));
    }

    private void checkRescheduling(MeetingRescheduled e) {
        requireScheduled("moved", isToCome());
        new EntryChangesSomething(!e.date().equals(state.called().date()), "date").require();
        requireOpenBoard(e.date(), "date", board().isOpenAtTheEndOf(e.date()));
    }

    private void checkHolding(MeetingHeld e) {
        requireScheduled("held", isToCome());
        new MeetingIsHeldBeforeItIsSaid(e.heldOn(), on()).require();
        requireOpenBoard(e.heldOn(), "heldOn", board().isOpenDuring(e.heldOn()));
    }

    boolean isToCome() {
        return state instanceof Scheduled || state instanceof Adjourned;
    }

    /** A meeting that has taken place or was cancelled keeps its agenda as a whole; single items change until it is minuted. */
    private void checkAgenda(AgendaEvent event) {
        boolean whole = event instanceof AgendaRevised || event instanceof AgendaSet;
        boolean headings = event instanceof AgendaRevised;
        new AgendaWithPrivateItemsIsChangedItemByItem(
                        !headings || !state.called().privacy().hasExemptItems())
                .require();
        if (whole) require("agenda-is-set-before-the-meeting", " and keeps its agenda", state instanceof Scheduled);
        requireUnfinished();
        parts.agenda().check(event);
    }

    private void checkDetails(DetailsEvent event) {
        requireUnfinished();
        switch (event) {
            case MeetingDetailsSet e -> {
                LocalDate day = state.called().date();
                requireShown("start", e.start(), day);
                requireShown("end", e.end(), day);
                new EntryChangesSomething(!e.details().equals(state.called().details()), "start").require();
            }
            case TimesRecorded e -> {
                LocalDate day = met("times").heldOn();
                requireShown("started", e.started(), day);
                requireShown("ended", e.ended(), day);
                ActualTimes times = new ActualTimes(e.started(), e.ended());
                new EntryChangesSomething(!times.equals(state.called().times()), "started").require();
            }
        }
    }

    private void requireShown(String field, ClockTime time, LocalDate day) {
        boolean shown = time == null
                || !context.zone()
                        .getRules()
                        .getValidOffsets(day.atTime(time.time()))
                        .isEmpty();
        new ClocksShowTheTimeOnThatDay(field, time, day, shown).require();
    }

    /**
     * No meeting is called from a day on which its board is dissolved, nor called or held for one.
     *
     * @param field of the request that gives the day
     */
    void requireOpenBoard(LocalDate day, String field, boolean open) {
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
    private void requireScheduled(String step, boolean holds) {
        require("only-a-scheduled-meeting-is-" + step, " and cannot be " + step, holds);
    }

    void requireUnfinished() {
        boolean approved = state.met().filter(Sitting::approved).isPresent();
        new MeetingTakesEntriesUntilItsMinutesAreApproved(state.status(), !(state instanceof Cancelled) && !approved)
                .require();
    }

    /** Only of a meeting that has met there are minutes, times and actions. */
    Sitting met(String what) {
        require(
                what + "-follow-the-meeting",
                "; record first that it was held",
                state.met().isPresent());
        return state.met().orElseThrow();
    }

    void require(String code, String ending, boolean holds) {
        new StateAllowsTheStep(code, "", "The %s is %s" + ending, "meeting", state.status(), on(), holds).require();
    }

    BoardRules board() {
        return context.facts().get(ExternalFact.BOARD).orElseThrow();
    }

    LocalDate on() {
        return context.effectiveOn();
    }

    /** That there are none to approve is said by the rule of approval. */
    private void checkMinutes(MinutesEvent event) {
        if (!(event instanceof MinutesApproved)) met("minutes");
        boolean oneText = event instanceof MinutesRecorded;
        new MinutesWithAPrivatePartAreDrawnUpItemByItem(
                        !oneText || !state.called().privacy().hasExemptItems())
                .require();
        parts.minutes().check(event);
    }

    private void checkAction(ActionNoted e) {
        new MeetingWithAPrivatePartIsCitedByItem(!state.called().privacy().hasExemptItems()).require();
        new ActionsDifferInTheirIds(met("actions").action(e.action())).require();
        if (e.takenUpBy() != null) checkLink(e.takenUpBy());
    }

    private void checkTakingUp(ActionTakenUp e) {
        NotedAction action =
                state.met().map(sitting -> sitting.actions().get(e.action())).orElse(null);
        new ActionIsKnown(e.action(), action != null).require();
        new EntryChangesSomething(!new TakenUp(e.takenUpBy()).equals(action), "takenUpBy").require();
        checkLink(e.takenUpBy());
    }

    private void checkLink(EntryLink takenUpBy) {
        boolean takesUp = context.facts().get(ExternalFact.TAKES_UP_ACTIONS);
        new ActionIsTakenUpByANextStepOrDeliverable(takenUpBy, takesUp).require();
    }
}

package org.daybook.command.action;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.meeting.action.ActionIsTakenUpByANextStepOrDeliverable;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.NotedActionLink;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.review.EntryLink;

/**
 * Applies the rules of raising an action.
 *
 * @param id of the action
 */
record RaisingChecks(UUID id, DecisionContext context) {

    void check(ActionRaised e) {
        BoardRules board = context.facts().get(ExternalFact.BOARD).orElseThrow();
        new EntryMayNotPrecedeTheOpening("board", board.states().openedOn(), on()).require();
        if (e.from() == null) requireOpen(board);
        if (e.meeting() != null) checkMeeting(e);
        if (e.from() != null) checkNoted(e.from());
        ActionOwnersHaveActiveAccounts.of(context).require();
        if (e.takenUpBy() != null) checkLink(e.takenUpBy(), context);
    }

    /** A dissolved board raises no actions; one that it noted before can still go on. */
    private void requireOpen(BoardRules board) {
        new StateAllowsTheStep(
                        "only-an-open-board-raises-actions",
                        "board",
                        "The board %s is %s on %s; choose a day before it was dissolved",
                        board.name(),
                        BoardStatus.DISSOLVED,
                        on(),
                        board.isOpenDuring(on()))
                .require();
    }

    private void checkMeeting(ActionRaised e) {
        Optional<MeetingRules> meeting = context.facts()
                .get(ExternalFact.MEETING)
                .filter(found -> found.board().equals(e.ofBoard()));
        new ActionIsRaisedAtAMeetingOfItsBoard(e.meeting(), meeting.isPresent()).require();
        MeetingRules rules = meeting.orElseThrow();
        rules.requireCitable(e.item(), context.actor());
        new NoActionIsRaisedAtACancelledMeeting(rules.status() != MeetingStatus.CANCELLED).require();
        new ActionMayNotPrecedeItsMeeting(rules.date(), on()).require();
    }

    private void checkNoted(NotedActionLink noted) {
        boolean exists = context.facts().get(ExternalFact.ACTION_IS_NOTED);
        new ReferenceExists(
                        "noted-action-is-known",
                        "from.action",
                        "No such action was noted at that meeting:",
                        noted.action(),
                        exists)
                .require();
        new NotedActionGoesOnOnce(ActionId.of(noted), id).require();
    }

    static void checkLink(EntryLink takenUpBy, DecisionContext context) {
        boolean takesUp = context.facts().get(ExternalFact.TAKES_UP_ACTIONS);
        new ActionIsTakenUpByANextStepOrDeliverable(takenUpBy, takesUp).require();
    }

    private LocalDate on() {
        return context.effectiveOn();
    }
}

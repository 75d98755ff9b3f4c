package org.daybook.command.decision.registering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.RequestRules;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.register.board.DelegatedPower;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.command.workstream.decision.DecisionMayNotPrecedeItsMeeting;
import org.daybook.command.workstream.decision.NothingIsDecidedAtACancelledMeeting;
import org.daybook.command.workstream.decision.UpdateSeenWasTabled;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.PinnedUpdate;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionStatus;

/** Applies the rules of decisions to one that is put on record: its authority, its meeting, and the request it answers. */
public record RegistrationChecks(DecisionRegistered decision, DecisionContext context) {

    private static final Set<DecisionStatus> UNDECIDED = Set.of(DecisionStatus.REQUESTED, DecisionStatus.DEFERRED);

    public void check() {
        Authority authority = decision.authority();
        new DecisionNamesItsAuthority(authority).require();
        new AuthorityFitsHowItWasTaken(authority).require();
        context.facts().get(ExternalFact.POWER).ifPresent(this::checkPower);
        context.facts().get(ExternalFact.BOARD).ifPresent(this::checkBoard);
        context.facts().get(ExternalFact.MEETING).ifPresent(this::checkMeeting);
        context.facts().get(ExternalFact.REQUEST).ifPresent(this::checkRequest);
    }

    private void checkPower(DelegatedPower power) {
        new PowerIsDelegatedToTheOfficer(
                        decision.authority().officer(), power.delegation().post())
                .require();
        new PowerIsHeldOnTheDayOfTheDecision(power, on()).require();
    }

    private void checkBoard(BoardRules board) {
        boolean older = decision.authority().how() == HowTaken.FROM_AN_OLDER_REGISTER;
        new StateAllowsTheStep(
                        "only-an-open-board-decides",
                        "effectiveOn",
                        "The board %s is %s on %s; choose a day before it was dissolved",
                        board.name(),
                        BoardStatus.DISSOLVED,
                        on(),
                        older || board.isOpenDuring(on()))
                .require();
    }

    private void checkMeeting(MeetingRules meeting) {
        new DecisionIsTakenByTheBoardThatMeets(
                        meeting.board().equals(decision.authority().ofBoard()))
                .require();
        LocalId item = decision.authority().item();
        meeting.requireCitable(item, context.actor());
        boolean open = item == null || !meeting.privacy().isExempt(item.value());
        new PrivateDecisionAnswersNoRequest(open || decision.request() == null).require();
        new NothingIsDecidedAtACancelledMeeting(meeting.status()).require();
        new DecisionMayNotPrecedeItsMeeting(meeting.date(), on()).require();
        concerned()
                .ifPresent(workstream -> checkPapers(meeting.before(workstream).papers()));
    }

    private void checkPapers(List<Paper> papers) {
        PinnedUpdate update = decision.update();
        new UpdateSeenWasTabled(papers, update == null ? null : update.update()).require();
    }

    /** The workstream whose request or update it is about. */
    private Optional<WorkstreamId> concerned() {
        if (decision.request() != null) return Optional.of(decision.request().workstream());
        return Optional.ofNullable(decision.update()).map(PinnedUpdate::workstream);
    }

    private void checkRequest(RequestRules request) {
        if (decision.update() != null) {
            new UpdateIsOfTheWorkstreamThatAsked(decision.update()
                            .workstream()
                            .equals(decision.request().workstream()))
                    .require();
        }
        DecisionStatus status = request.states().at(on());
        new StateAllowsTheStep(
                        "only-an-open-request-is-decided",
                        "request",
                        "The request %s is %s on %s already",
                        decision.request().request(),
                        status,
                        on(),
                        UNDECIDED.contains(status))
                .require();
        new AnswerMayNotPrecedeItsRequest(request.states().openedOn(), on()).require();
    }

    private LocalDate on() {
        return context.effectiveOn();
    }
}

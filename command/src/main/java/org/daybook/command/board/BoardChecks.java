package org.daybook.command.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.daybook.command.board.BoardState.Established;
import org.daybook.command.board.attachment.Attachments;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.NameIsFree;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.board.member.FoundingSeat;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.StandingItemsSet;
import org.daybook.shared.programme.ProgrammeId;

/** Applies the rules of boards to one entry. */
record BoardChecks(BoardId id, BoardState state, DecisionContext context) {

    private static final String DISSOLVED = "The %s is %s on %s; choose a day before it was dissolved";

    void check(BoardEvent event) {
        new EffectiveDayMayNotLieInTheFuture(context.effectiveOn(), context.today()).require();
        if (event instanceof BoardEstablished e) checkEstablishment(e);
        else checkWhatFollows(state.established(), event);
    }

    private void checkEstablishment(BoardEstablished e) {
        Attachments.requireOpen(e.programmes(), e.programmes().size() == 1 ? "programme" : "programmes", context);
        checkAccounts(e.seats());
        checkName(e.programmes());
    }

    private void checkWhatFollows(Established board, BoardEvent event) {
        BoardStatus status = event instanceof BoardDissolved
                ? board.states().at(on())
                : board.states().during(on(), BoardStatus.OPEN::equals);
        new StateAllowsTheStep("board-is-open", "", DISSOLVED, "board", status, on(), status == BoardStatus.OPEN)
                .require();
        new EntryMayNotPrecedeTheOpening("board", board.states().openedOn(), on()).require();
        switch (event) {
            case BoardEstablished e -> {}
            case BoardRenamed e -> {
                checkChange(board.name(), e.name(), "name");
                checkName(board.programmes());
            }
            case TermsOfReferenceSet e -> checkChange(board.terms(), e.termsOfReference(), "termsOfReference");
            case CadenceSet e -> checkCadence(board, e);
            case QuorumSet e -> working(board).check(e);
            case StandingItemsSet e -> working(board).check(e);
            case DeadlinesSet e -> working(board).check(e);
            case MinuteNumberingSet e -> working(board).check(e);
            case MinuteNumbersReserved e -> working(board).check(e);
            case PowerDelegated e -> board.delegations().check(e, context);
            case DelegationEnded e -> board.delegations().check(e, context);
            case MemberSeated e -> seating(board).check(e);
            case SeatChanged e -> seating(board).check(e);
            case SeatHandedOver e -> seating(board).check(e);
            case MemberReleased e -> seating(board).check(e);
            case BoardAttached e -> {
                board.attachments().check(e, context);
                checkName(List.of(e.programme()));
            }
            case BoardDetached e -> {
                board.attachments().check(e, context);
                checkName(board.attachments().programmesWithout(e.programme()));
            }
            case BoardDissolved e ->
                new StepMayNotPrecedeTheLast("board", on(), board.entries().after(on())).require();
            case BoardTextRedacted e -> {}
        }
    }

    private void checkCadence(Established board, CadenceSet e) {
        if (!Objects.equals(e.rhythm(), board.procedure().rhythm())) checkOrder(board.cadence());
        else checkChange(board.cadence(), e.cadence(), "cadence");
    }

    private ProcedureChecks working(Established board) {
        return new ProcedureChecks(id, board.procedure(), context);
    }

    private SeatChecks seating(Established board) {
        return new SeatChecks(board.seats(), context);
    }

    private void checkAccounts(List<FoundingSeat> seats) {
        List<AccountId> inactive = context.facts().get(ExternalFact.INACTIVE_ACCOUNTS);
        for (int i = 0; i < seats.size(); i++) {
            AccountId account = seats.get(i).account();
            new ReferenceExists(
                            "seat-has-an-active-account",
                            "seats[" + i + "].account",
                            "There is no active account",
                            account,
                            !inactive.contains(account))
                    .require();
        }
    }

    /** @param programmes among whose boards the name is to be the only one of its kind */
    private void checkName(Collection<ProgrammeId> programmes) {
        String one = programmes.size() > 1 ? "one of the programmes" : "the programme";
        new NameIsFree(
                        programmes.isEmpty()
                                ? "boards-of-no-programme-differ-in-name"
                                : "boards-of-a-programme-differ-in-name",
                        programmes.isEmpty() ? "Another board of no programme" : "Another board of " + one,
                        "",
                        context.facts().get(ExternalFact.NAME_TAKEN))
                .require();
    }

    private <V> void checkChange(Stated<V> last, V said, String field) {
        new EntryChangesSomething(last == null || !last.value().equals(said), field).require();
        checkOrder(last);
    }

    private void checkOrder(Stated<?> last) {
        if (last != null) new StepMayNotPrecedeTheLast("board", on(), last.after(on())).require();
    }

    private LocalDate on() {
        return context.effectiveOn();
    }
}

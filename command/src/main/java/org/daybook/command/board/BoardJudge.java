package org.daybook.command.board;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.OnlyAnOpenProgrammeTakes;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;

/** The rules of boards, put to one entry. */
record BoardJudge(BoardState state, DecisionContext circumstances) {

    void judge(BoardEvent event) {
        new EffectiveDayMayNotLieInTheFuture(circumstances.effectiveOn(), circumstances.today()).require();
        if (event instanceof BoardEstablished e) judgeEstablishment(e);
        else judgeWhatFollows(event);
    }

    private void judgeEstablishment(BoardEstablished e) {
        Optional<ProgrammeRules> programme = circumstances.facts().get(ExternalFact.PROGRAMME);
        new ReferenceExists("boards-programme-exists", "programme", e.programme(), programme.isPresent()).require();
        ProgrammeRules rules = programme.orElseThrow();
        new OnlyAnOpenProgrammeTakes("boards", rules.name(), rules.isOpenAtTheEndOf(on())).require();
        new EntryMayNotPrecedeTheOpening("programme", rules.states().openedOn(), on()).require();
        judgeName();
    }

    private void judgeWhatFollows(BoardEvent event) {
        BoardStatus status = event instanceof BoardDissolved
                ? state.states().at(on())
                : state.states().during(on(), BoardStatus.OPEN::equals);
        new BoardIsOpen(status == BoardStatus.OPEN, on()).require();
        new EntryMayNotPrecedeTheOpening("board", state.states().openedOn(), on()).require();
        switch (event) {
            case BoardEstablished e -> {}
            case BoardRenamed e -> {
                judgeChange(state.name(), e.name(), "name");
                judgeName();
            }
            case TermsOfReferenceSet e -> judgeChange(state.terms(), e.termsOfReference(), "termsOfReference");
            case CadenceSet e -> judgeChange(state.cadence(), e.cadence(), "cadence");
            case MemberSeated e -> {
                new PostHasOneSeat(state.seat(e.post())).require();
                judgeOrder(state.members());
            }
            case MemberReleased e -> {
                new OnlyAMemberIsReleased(e.post(), state.seat(e.post()).isPresent()).require();
                judgeOrder(state.members());
            }
            case BoardDissolved e ->
                new StepMayNotPrecedeTheLast("board", on(), state.entries().after(on())).require();
            case BoardTextRedacted e -> {}
        }
    }

    private void judgeName() {
        new BoardsOfAProgrammeDifferInName(circumstances.facts().get(ExternalFact.NAME_TAKEN)).require();
    }

    private <V> void judgeChange(Stated<V> last, V said, String field) {
        new EntryChangesSomething(last == null || !last.value().equals(said), field).require();
        judgeOrder(last);
    }

    private void judgeOrder(Stated<?> last) {
        if (last != null) new StepMayNotPrecedeTheLast("board", on(), last.after(on())).require();
    }

    private LocalDate on() {
        return circumstances.effectiveOn();
    }
}

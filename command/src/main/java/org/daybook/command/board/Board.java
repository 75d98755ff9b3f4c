package org.daybook.command.board;

import java.time.LocalDate;
import org.daybook.command.decide.Circumstances;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.DissolveBoard;
import org.daybook.shared.board.EstablishBoard;
import org.daybook.shared.board.MemberReleased;
import org.daybook.shared.board.MemberSeated;
import org.daybook.shared.board.ReleaseMember;
import org.daybook.shared.board.RenameBoard;
import org.daybook.shared.board.SeatMember;
import org.daybook.shared.board.SetCadence;
import org.daybook.shared.board.SetTermsOfReference;
import org.daybook.shared.board.TermsOfReferenceSet;

/** A board of a programme: what it is there for, how often it meets, which posts sit on it. */
final class Board {

    private Board() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static BoardEvent decide(BoardState state, BoardCommand command, Circumstances circumstances) {
        BoardEvent event = proposed(state, command);
        new BoardJudge(state, circumstances).judge(event);
        return event;
    }

    private static BoardEvent proposed(BoardState state, BoardCommand command) {
        return switch (command) {
            case EstablishBoard c ->
                new BoardEstablished(c.programme(), c.name(), c.termsOfReference(), c.cadence(), c.members());
            case RenameBoard c -> new BoardRenamed(c.name());
            case SetTermsOfReference c -> new TermsOfReferenceSet(c.termsOfReference());
            case SetCadence c -> new CadenceSet(c.cadence());
            case SeatMember c -> new MemberSeated(c.post(), state.with(c.post()));
            case ReleaseMember c -> new MemberReleased(c.post(), state.without(c.post()));
            case DissolveBoard c -> new BoardDissolved(c.reason());
        };
    }

    /** Only assigns. */
    static BoardState evolve(BoardState state, BoardEvent event, LocalDate on) {
        return switch (event) {
            case BoardEstablished e -> established(e, on);
            case BoardRenamed e -> state.named(e.name(), on);
            case TermsOfReferenceSet e -> state.under(e.termsOfReference(), on);
            case CadenceSet e -> state.meeting(e.cadence(), on);
            case MemberSeated e -> state.manned(e.members(), on);
            case MemberReleased e -> state.manned(e.members(), on);
            case BoardDissolved e -> state.dissolved(on);
            case BoardTextRedacted e -> state;
        };
    }

    private static BoardState established(BoardEstablished e, LocalDate on) {
        return new BoardState(
                e.programme(),
                on,
                new Stated<>(e.name(), on),
                e.termsOfReference() == null ? null : new Stated<>(e.termsOfReference(), on),
                e.cadence() == null ? null : new Stated<>(e.cadence(), on),
                new Stated<>(e.members(), on),
                BoardStatus.OPEN,
                on);
    }
}

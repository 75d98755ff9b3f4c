package org.daybook.command.board;

import org.daybook.command.decide.DecisionContext;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.command.state.StateTimeline;
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
import org.daybook.shared.board.RenameBoard;
import org.daybook.shared.board.SetCadence;
import org.daybook.shared.board.SetTermsOfReference;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.ReleaseMember;
import org.daybook.shared.board.member.SeatMember;
import org.daybook.shared.text.Post;

/** Decides the commands of a board: its terms of reference, its cadence, and its members. */
final class BoardDecider {

    private BoardDecider() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static BoardEvent decide(BoardState state, BoardCommand command, DecisionContext context) {
        BoardEvent event = eventOf(state, command);
        new BoardChecks(state, context).check(event);
        return event;
    }

    private static BoardEvent eventOf(BoardState state, BoardCommand command) {
        return switch (command) {
            case EstablishBoard c ->
                new BoardEstablished(c.programme(), c.name(), c.termsOfReference(), c.cadence(), c.members());
            case RenameBoard c -> new BoardRenamed(c.name());
            case SetTermsOfReference c -> new TermsOfReferenceSet(c.termsOfReference());
            case SetCadence c -> new CadenceSet(c.cadence());
            case SeatMember c -> new MemberSeated(c.post(), state.with(c.post()));
            case ReleaseMember c -> released(state, c.post());
            case DissolveBoard c -> new BoardDissolved(c.reason());
        };
    }

    /** The seat is given up under the post as it was seated. */
    private static MemberReleased released(BoardState state, Post named) {
        Post post = state.seat(named).orElse(named);
        return new MemberReleased(post, state.without(post));
    }

    /** Only assigns. */
    static BoardState evolve(BoardState state, BoardEvent event, EntryDay entry) {
        return switch (event) {
            case BoardEstablished e -> established(e, entry);
            case BoardRenamed e -> state.named(e.name(), entry);
            case TermsOfReferenceSet e -> state.under(e.termsOfReference(), entry);
            case CadenceSet e -> state.meeting(e.cadence(), entry);
            case MemberSeated e -> state.manned(e.members(), entry);
            case MemberReleased e -> state.manned(e.members(), entry);
            case BoardDissolved e -> state.dissolved(entry);
            case BoardTextRedacted e -> state;
        };
    }

    private static BoardState established(BoardEstablished e, EntryDay entry) {
        return new BoardState(
                e.programme(),
                new Stated<>(e.name(), entry),
                e.termsOfReference() == null ? null : new Stated<>(e.termsOfReference(), entry),
                e.cadence() == null ? null : new Stated<>(e.cadence(), entry),
                new Stated<>(e.members(), entry),
                StateTimeline.from(entry.on(), BoardStatus.OPEN),
                LatestEntries.none().with(entry));
    }
}

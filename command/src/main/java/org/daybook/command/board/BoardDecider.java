package org.daybook.command.board;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.command.board.BoardState.Established;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardRenamed;
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
            case SeatMember c -> seated(state.established(), c.post());
            case ReleaseMember c -> released(state.established(), c.post());
            case DissolveBoard c -> new BoardDissolved(c.reason());
        };
    }

    private static MemberSeated seated(Established board, Post post) {
        List<Post> members = board.members().value();
        return new MemberSeated(
                post, Stream.concat(members.stream(), Stream.of(post)).toList());
    }

    /** The seat is given up under the post as it was seated. */
    private static MemberReleased released(Established board, Post named) {
        Post post = board.seat(named).orElse(named);
        List<Post> others = board.members().value().stream()
                .filter(other -> !other.equals(post))
                .toList();
        return new MemberReleased(post, others);
    }

    /** Only assigns. */
    static BoardState evolve(BoardState state, BoardEvent event, EntryDay entry) {
        return event instanceof BoardTextRedacted
                ? state
                : after(state, event, entry).with(entry);
    }

    private static Established after(BoardState state, BoardEvent event, EntryDay entry) {
        return switch (event) {
            case BoardEstablished e -> Established.by(e, entry);
            case BoardRenamed e -> state.established().withName(new Stated<>(e.name(), entry));
            case TermsOfReferenceSet e -> state.established().withTerms(new Stated<>(e.termsOfReference(), entry));
            case CadenceSet e -> state.established().withCadence(new Stated<>(e.cadence(), entry));
            case MemberSeated e -> state.established().withMembers(new Stated<>(e.members(), entry));
            case MemberReleased e -> state.established().withMembers(new Stated<>(e.members(), entry));
            case BoardDissolved e -> state.established().dissolved(entry.on());
            case BoardTextRedacted e -> state.established();
        };
    }
}

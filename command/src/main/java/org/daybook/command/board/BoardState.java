package org.daybook.command.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * What the rules need to know of a board.
 *
 * @param programme absent before it is established, as all the others
 * @param establishedOn the day from which it is there
 * @param terms its terms of reference; absent while none were set down
 * @param cadence absent while none was set down
 * @param members the posts that sit on it, in the order in which they were seated
 * @param lastOn the last day from which any entry about it holds
 */
record BoardState(
        ProgrammeId programme,
        LocalDate establishedOn,
        Stated<Name> name,
        Stated<Text> terms,
        Stated<Name> cadence,
        Stated<List<Post>> members,
        BoardStatus status,
        LocalDate lastOn) {

    static BoardState unestablished() {
        return new BoardState(null, null, null, null, null, null, null, null);
    }

    BoardState named(Name name, LocalDate on) {
        return new BoardState(
                programme, establishedOn, new Stated<>(name, on), terms, cadence, members, status, later(on));
    }

    BoardState under(Text terms, LocalDate on) {
        return new BoardState(
                programme, establishedOn, name, new Stated<>(terms, on), cadence, members, status, later(on));
    }

    BoardState meeting(Name cadence, LocalDate on) {
        return new BoardState(
                programme, establishedOn, name, terms, new Stated<>(cadence, on), members, status, later(on));
    }

    BoardState manned(List<Post> members, LocalDate on) {
        return new BoardState(
                programme, establishedOn, name, terms, cadence, new Stated<>(members, on), status, later(on));
    }

    BoardState dissolved(LocalDate on) {
        return new BoardState(programme, establishedOn, name, terms, cadence, members, BoardStatus.DISSOLVED, on);
    }

    /** The members and one more. */
    List<Post> with(Post post) {
        return Stream.concat(members.value().stream(), Stream.of(post)).toList();
    }

    /** The members but one. */
    List<Post> without(Post post) {
        return members.value().stream().filter(other -> !other.equals(post)).toList();
    }

    private LocalDate later(LocalDate on) {
        return lastOn.isAfter(on) ? lastOn : on;
    }
}

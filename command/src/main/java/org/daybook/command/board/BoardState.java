package org.daybook.command.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * The state of a board that its rules need.
 *
 * @param programme absent before it is established, as all the others but the last two
 * @param terms its terms of reference; absent while none were recorded
 * @param cadence absent while none was recorded
 * @param members the posts that sit on it, in the order in which they were seated
 * @param states empty before it is established
 */
record BoardState(
        ProgrammeId programme,
        Stated<Name> name,
        Stated<Text> terms,
        Stated<Name> cadence,
        Stated<List<Post>> members,
        StateTimeline<BoardStatus> states,
        LatestEntries entries) {

    static BoardState unestablished() {
        return new BoardState(null, null, null, null, null, StateTimeline.empty(), LatestEntries.none());
    }

    BoardState named(Name name, EntryDay entry) {
        return new BoardState(
                programme, new Stated<>(name, entry), terms, cadence, members, states, entries.with(entry));
    }

    BoardState under(Text terms, EntryDay entry) {
        return new BoardState(
                programme, name, new Stated<>(terms, entry), cadence, members, states, entries.with(entry));
    }

    BoardState meeting(Name cadence, EntryDay entry) {
        return new BoardState(
                programme, name, terms, new Stated<>(cadence, entry), members, states, entries.with(entry));
    }

    BoardState manned(List<Post> members, EntryDay entry) {
        return new BoardState(
                programme, name, terms, cadence, new Stated<>(members, entry), states, entries.with(entry));
    }

    BoardState dissolved(EntryDay entry) {
        return new BoardState(
                programme,
                name,
                terms,
                cadence,
                members,
                states.with(BoardStatus.DISSOLVED, entry.on()),
                entries.with(entry));
    }

    /** Whether it has been dissolved, from whatever day. */
    boolean isDissolved() {
        return states.latest() == BoardStatus.DISSOLVED;
    }

    /** The post as it sits on the board, however it is written here. */
    Optional<Post> seat(Post post) {
        NormalisedName wanted = NormalisedName.of(post);
        return members.value().stream()
                .filter(seated -> NormalisedName.of(seated).equals(wanted))
                .findFirst();
    }

    /** The members and one more. */
    List<Post> with(Post post) {
        return Stream.concat(members.value().stream(), Stream.of(post)).toList();
    }

    /** The members but one. */
    List<Post> without(Post post) {
        return members.value().stream().filter(other -> !other.equals(post)).toList();
    }
}

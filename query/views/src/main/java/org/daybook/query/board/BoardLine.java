package org.daybook.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingPart;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.member.SeatFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;

/**
 * A board in the list of boards.
 *
 * @param programme the only one that the reader may know of; absent where there are several, or none
 * @param programmes those that it belongs to and that the reader may know of
 * @param cadence how often it meets, in words; absent where that is not set down
 * @param members the posts of its members on the day
 * @param establishedOn the day from which it is there
 */
public record BoardLine(
        String id,
        Name name,
        Named programme,
        List<Named> programmes,
        Marking marking,
        Name cadence,
        List<Post> members,
        BoardStatus state,
        LocalDate establishedOn)
        implements Listed {

    /** What is read for it: not the terms of reference. */
    public static final List<Attribute<?>> ATTRIBUTES = Stream.of(
                    List.of(BoardFacts.NAME, BoardFacts.CADENCE, BoardFacts.STATE), SeatFacts.ATTRIBUTES)
            .<Attribute<?>>flatMap(List::stream)
            .toList();

    /** @param on the day on which terms of office are looked at */
    public static BoardLine of(StandingPart board, LocalDate on, Actor reader) {
        List<Named> programmes = board.programmes().shownTo(reader);
        return new BoardLine(
                board.id().toString(),
                board.itself().get(BoardFacts.NAME),
                Named.only(programmes),
                programmes,
                board.marking(),
                board.itself().value(BoardFacts.CADENCE).orElse(null),
                BoardSeats.of(board.itself(), on).members(),
                BoardStatus.valueOf(board.itself().get(BoardFacts.STATE).status()),
                board.since());
    }
}

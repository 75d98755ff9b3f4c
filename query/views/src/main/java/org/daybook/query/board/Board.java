package org.daybook.query.board;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingPart;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * A board of a programme.
 *
 * @param termsOfReference absent while none are set down
 * @param cadence how often it meets, in words; absent where that is not set down
 * @param members the posts that sit on it, in the order in which they were seated
 * @param establishedOn the day from which it is there
 * @param dissolvedOn absent while it meets
 * @param why it was dissolved; absent while it meets
 */
public record Board(
        String id,
        Name name,
        Named programme,
        Marking marking,
        Text termsOfReference,
        Name cadence,
        List<Post> members,
        BoardStatus state,
        LocalDate establishedOn,
        LocalDate dissolvedOn,
        Text why) {

    public static Board of(StandingPart board) {
        Fact state = board.itself().fact(BoardFacts.STATE);
        Condition condition = state.as(BoardFacts.STATE);
        boolean dissolved = condition.is(BoardStatus.DISSOLVED);
        return new Board(
                board.id().toString(),
                board.itself().get(BoardFacts.NAME),
                board.programme().named(),
                board.marking(),
                board.itself().value(BoardFacts.TERMS).orElse(null),
                board.itself().value(BoardFacts.CADENCE).orElse(null),
                board.itself().get(BoardFacts.MEMBERS).members(),
                BoardStatus.valueOf(condition.status()),
                board.since(),
                dissolved ? state.stamp().effectiveOn() : null,
                condition.note());
    }
}

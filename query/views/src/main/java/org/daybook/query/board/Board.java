package org.daybook.query.board;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingPart;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardRhythm;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.procedure.Deadlines;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.ProcedureFacts;
import org.daybook.shared.board.procedure.Quorum;
import org.daybook.shared.board.procedure.Rhythm;
import org.daybook.shared.board.procedure.StandingItem;
import org.daybook.shared.board.procedure.StandingItems;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * A board.
 *
 * @param programme the only one that the reader may know of; absent where there are several, or none
 * @param programmes those that it belongs to and that the reader may know of
 * @param termsOfReference absent while none are set down
 * @param cadence how often it meets, in words; absent where that is not set down
 * @param members the posts of its members on the day: plain ones in the order in which they were seated, then those by seats
 * @param seats those with a capacity that were not given up
 * @param quorum absent while none is recorded
 * @param rhythm of its meetings, by which the next is proposed; absent where the cadence is recorded in words alone
 * @param numbering of its minutes: afresh at each meeting while nothing else is recorded
 * @param deadlines in working days: those that it has set, or the usual ones
 * @param delegations powers that it delegated to officers
 * @param establishedOn the day from which it is there
 * @param dissolvedOn absent while it meets
 * @param why it was dissolved; absent while it meets
 */
public record Board(
        String id,
        Name name,
        Named programme,
        List<Named> programmes,
        Marking marking,
        Text termsOfReference,
        Name cadence,
        List<Post> members,
        List<SeatItem> seats,
        Quorum quorum,
        Rhythm rhythm,
        MinuteNumbering numbering,
        Deadlines deadlines,
        List<StandingItem> standingItems,
        List<DelegationItem> delegations,
        BoardStatus state,
        LocalDate establishedOn,
        LocalDate dissolvedOn,
        Text why)
        implements Listed {

    /** The post that holds that seat; null where it was given up. */
    public Post holder(String seat) {
        return seats.stream()
                .filter(other -> other.id().equals(seat))
                .map(SeatItem::post)
                .findFirst()
                .orElse(null);
    }

    /** @param on the day on which terms of office are looked at */
    public static Board of(StandingPart board, LocalDate on, Actor reader) {
        List<Named> programmes = board.programmes().shownTo(reader);
        BoardSeats seats = BoardSeats.of(board.itself(), on);
        Fact state = board.itself().fact(BoardFacts.STATE);
        Condition condition = state.as(BoardFacts.STATE);
        boolean dissolved = condition.is(BoardStatus.DISSOLVED);
        return new Board(
                board.id().toString(),
                board.itself().get(BoardFacts.NAME),
                Named.only(programmes),
                programmes,
                board.marking(),
                board.itself().value(BoardFacts.TERMS).orElse(null),
                board.itself().value(BoardFacts.CADENCE).orElse(null),
                seats.members(),
                seats.seats(),
                board.itself().value(ProcedureFacts.QUORUM).orElse(null),
                BoardRhythm.of(board.itself()).orElse(null),
                board.itself().value(ProcedureFacts.NUMBERING).orElse(MinuteNumbering.EACH_MEETING),
                board.itself().value(ProcedureFacts.DEADLINES).orElse(Deadlines.USUAL),
                board.itself()
                        .value(ProcedureFacts.STANDING_ITEMS)
                        .map(StandingItems::items)
                        .orElse(List.of()),
                DelegationItem.of(board.itself(), on),
                BoardStatus.valueOf(condition.status()),
                board.since(),
                dissolved ? state.stamp().effectiveOn() : null,
                condition.note());
    }
}

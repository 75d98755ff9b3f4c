package org.daybook.query.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.daybook.query.listing.Listed;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.member.SeatHolder;
import org.daybook.shared.board.member.SeatTerms;
import org.daybook.shared.text.Post;

/**
 * A seat on a board that was not given up.
 *
 * @param from the first day of the term of office
 * @param until its last day; absent while it has no end
 * @param forSeat the seat whose holder a substitute stands in for, or in whose capacity somebody is acting up; absent else
 * @param linked whether an account is linked to it, which then has the rights of the seat
 * @param current whether the term covers the day
 */
public record SeatItem(
        String id,
        Post post,
        SeatCapacity capacity,
        LocalDate from,
        LocalDate until,
        String forSeat,
        boolean linked,
        boolean current)
        implements Listed {

    /** The chair first, then by capacity in the order of minutes; those of one capacity as they were given. */
    static final Comparator<SeatItem> IN_ORDER = Comparator.comparing(SeatItem::capacity)
            .thenComparing(seat -> seat.id().length())
            .thenComparing(SeatItem::id);

    static SeatItem of(String id, SeatHolder holder, SeatTerms terms, LocalDate on) {
        return new SeatItem(
                id,
                holder.post(),
                terms.capacity(),
                terms.from(),
                terms.until(),
                terms.forSeat() == null ? null : terms.forSeat().value(),
                holder.account() != null,
                terms.cover(on));
    }

    /** The posts of those whose holders are members of the board on the day. */
    static List<Post> members(List<SeatItem> seats) {
        return seats.stream()
                .filter(seat -> seat.current() && seat.capacity().isMember())
                .map(SeatItem::post)
                .toList();
    }
}

package org.daybook.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.board.member.SeatFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.Post;

/**
 * Who sits on a board on a day.
 *
 * @param plain the posts of plain members, in the order in which they were seated
 * @param seats those with a capacity that were not given up
 */
record BoardSeats(List<Post> plain, List<SeatItem> seats) {

    static BoardSeats of(ThingFacts board, LocalDate on) {
        Map<String, Fact> terms = byKey(board, SeatFacts.TERMS);
        Map<String, Fact> released = byKey(board, SeatFacts.RELEASE);
        List<SeatItem> seats = board.keyed(SeatFacts.HOLDER).stream()
                .filter(holder -> !released.containsKey(holder.thread().key()))
                .map(holder -> {
                    String id = holder.thread().key();
                    return SeatItem.of(
                            id, holder.as(SeatFacts.HOLDER), terms.get(id).as(SeatFacts.TERMS), on);
                })
                .sorted(SeatItem.IN_ORDER)
                .toList();
        return new BoardSeats(board.get(SeatFacts.MEMBERS).members(), seats);
    }

    /** The posts of all members, plain ones first. */
    List<Post> members() {
        return Stream.concat(plain.stream(), SeatItem.members(seats).stream()).toList();
    }

    private static Map<String, Fact> byKey(ThingFacts board, Attribute<?> attribute) {
        return board.keyed(attribute).stream()
                .collect(Collectors.toMap(fact -> fact.thread().key(), fact -> fact));
    }
}

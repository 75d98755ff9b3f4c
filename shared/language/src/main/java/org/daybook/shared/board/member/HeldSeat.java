package org.daybook.shared.board.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;

/** A seat on a board whose term of office covers a day. */
public record HeldSeat(LocalId seat, Post post, SeatCapacity capacity) {

    /** What is read for it. */
    public static final List<Attribute<?>> ATTRIBUTES = List.of(SeatFacts.HOLDER, SeatFacts.TERMS, SeatFacts.RELEASE);

    /** Those held on that day, the chair first, then by capacity in the order of minutes. */
    public static List<HeldSeat> of(ThingFacts board, LocalDate on) {
        Map<String, SeatTerms> terms = board.keyed(SeatFacts.TERMS).stream()
                .filter(fact -> fact.as(SeatFacts.TERMS).cover(on))
                .collect(Collectors.toMap(HeldSeat::seat, fact -> fact.as(SeatFacts.TERMS)));
        Set<String> released =
                board.keyed(SeatFacts.RELEASE).stream().map(HeldSeat::seat).collect(Collectors.toSet());
        return board.keyed(SeatFacts.HOLDER).stream()
                .filter(holder -> terms.containsKey(seat(holder)) && !released.contains(seat(holder)))
                .map(holder -> new HeldSeat(
                        new LocalId(seat(holder)),
                        holder.as(SeatFacts.HOLDER).post(),
                        terms.get(seat(holder)).capacity()))
                .sorted(Comparator.comparing(HeldSeat::capacity)
                        .thenComparing(held -> held.seat().value().length())
                        .thenComparing(held -> held.seat().value()))
                .toList();
    }

    private static String seat(Fact fact) {
        return fact.thread().key();
    }

    /** Whether it is that seat or, where none is named, one of that post. */
    public boolean isOf(LocalId named, Post holder) {
        return named == null ? NormalisedName.of(post).equals(NormalisedName.of(holder)) : seat.equals(named);
    }
}

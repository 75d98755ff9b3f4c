package org.daybook.command.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.command.board.seat.PostNamesOneSeat;
import org.daybook.command.board.seat.SeatIsHeld;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.member.ChangeSeat;
import org.daybook.shared.board.member.FoundingSeat;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.ProposedSeat;
import org.daybook.shared.board.member.ReleaseMember;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHolder;
import org.daybook.shared.board.member.SeatMember;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;

/** How seats are given and given up. */
final class Seating {

    private Seating() {}

    /** The seats that a board has from its establishment on. */
    static Seats founded(BoardEstablished e, EntryDay entry) {
        Seats seats = new Seats(new Stated<>(e.members(), entry), Map.of());
        for (FoundingSeat seat : e.seats())
            seats = seats.with(seat.seat(), new SeatState(seat.holder(), seat.terms(), false, entry));
        return seats;
    }

    /** Their ids are those that seats given one after the other would get. */
    static List<FoundingSeat> founding(List<ProposedSeat> proposed, LocalDate on) {
        return IntStream.range(0, proposed.size())
                .mapToObj(i -> founding(new LocalId("seat-" + (i + 1)), proposed.get(i), on))
                .toList();
    }

    private static FoundingSeat founding(LocalId id, ProposedSeat seat, LocalDate on) {
        LocalDate from = seat.from() == null ? on : seat.from();
        return new FoundingSeat(id, seat.post(), seat.capacity(), from, seat.until(), seat.account());
    }

    /** A plain member whom the seat names by post gives way to it: so a capacity is added to somebody who sits there already. */
    static MemberSeated seated(Seats seats, SeatMember c, LocalDate on) {
        List<Post> plain = seats.plain().value();
        if (c.capacity() == null)
            return new MemberSeated(
                    c.post(), Stream.concat(plain.stream(), Stream.of(c.post())).toList());
        Optional<Post> member = seats.plainMember(c.post());
        return new MemberSeated(
                c.post(),
                plain.stream()
                        .filter(other -> !member.equals(Optional.of(other)))
                        .toList(),
                member.isPresent() ? Boolean.TRUE : null,
                c.seat() == null ? seats.next() : c.seat(),
                c.capacity(),
                c.from() == null ? on : c.from(),
                c.until(),
                c.account(),
                c.forSeat());
    }

    /** The first day of the term stays where no other is given. */
    static SeatChanged changed(Seats seats, ChangeSeat c) {
        LocalDate from = seats.held(c.seat()).map(seat -> seat.terms().from()).orElse(null);
        return new SeatChanged(
                c.seat(), c.capacity(), c.from() == null ? from : c.from(), c.until(), c.forSeat(), c.reason());
    }

    /**
     * The seat is given up under the post as it was seated.
     *
     * @throws org.daybook.shared.rejection.Rejection if the post has several seats and none is named, or the seat is not held
     */
    static MemberReleased released(Seats seats, ReleaseMember c) {
        if (c.seat() != null) return ofSeat(seats, c.seat(), c);
        Optional<Post> member = seats.plainMember(c.post());
        List<LocalId> held = seats.of(c.post());
        new PostNamesOneSeat(c.post(), held.size() + member.stream().count() <= 1).require();
        if (held.size() == 1) return ofSeat(seats, held.getFirst(), c);
        Post post = member.orElse(c.post());
        List<Post> others = seats.plain().value().stream()
                .filter(other -> !other.equals(post))
                .toList();
        return new MemberReleased(post, others, null, c.reason());
    }

    private static MemberReleased ofSeat(Seats seats, LocalId id, ReleaseMember c) {
        Optional<SeatState> seat = seats.held(id);
        new SeatIsHeld(id, seat.isPresent()).require();
        return new MemberReleased(
                seat.orElseThrow().holder().post(), seats.plain().value(), id, c.reason());
    }

    static Seats after(Seats seats, MemberSeated e, EntryDay entry) {
        Seats plain = e.changesPlainMembers() ? seats.withPlain(new Stated<>(e.members(), entry)) : seats;
        if (e.seat() == null) return plain;
        return plain.with(e.seat(), new SeatState(new SeatHolder(e.post(), e.account()), e.terms(), false, entry));
    }

    static Seats after(Seats seats, MemberReleased e, EntryDay entry) {
        return e.seat() == null
                ? seats.withPlain(new Stated<>(e.members(), entry))
                : seats.changed(e.seat(), seat -> seat.givenUp(entry));
    }
}

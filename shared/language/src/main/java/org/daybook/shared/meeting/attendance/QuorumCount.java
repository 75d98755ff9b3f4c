package org.daybook.shared.meeting.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.board.member.HeldSeat;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.procedure.Quorum;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/**
 * Who is at a meeting when an item is taken, counted against the quorum of its board.
 *
 * @param counted members and deputies who are there
 * @param needed how many of them the board needs; absent where it has recorded no quorum
 * @param missing the capacities and posts that must be there and are not, in words
 */
public record QuorumCount(Integer counted, @Nullable Integer needed, List<String> missing) {

    public QuorumCount {
        missing = List.copyOf(missing);
    }

    /**
     * @param there those who are, as {@link #at} gives them
     * @param seats of the board, held on the day of the meeting
     */
    public static QuorumCount of(List<Attendance> there, Optional<Quorum> quorum, List<HeldSeat> seats) {
        return new QuorumCount(
                there.size(),
                quorum.map(Quorum::members).orElse(null),
                quorum.map(set -> missing(there, set, seats)).orElse(List.of()));
    }

    /**
     * The members and deputies who are there when an item is taken.
     *
     * @param order the items of the agenda
     * @param item null at the start of the meeting
     */
    public static List<Attendance> at(LocalId item, List<Attendance> attendance, List<LocalId> order) {
        int at = item == null ? 0 : order.indexOf(item);
        return attendance.stream()
                .filter(one -> one.presence().counts())
                .filter(one -> one.joined() == null || order.indexOf(one.joined()) <= at)
                .filter(one -> one.left() == null || order.indexOf(one.left()) > at)
                .toList();
    }

    private static List<String> missing(List<Attendance> there, Quorum quorum, List<HeldSeat> seats) {
        List<String> missing = new ArrayList<>();
        for (SeatCapacity capacity : quorum.capacities()) {
            boolean held = seats.stream()
                    .filter(seat -> seat.capacity() == capacity)
                    .anyMatch(seat -> there.stream().anyMatch(one -> seat.isOf(one.seat(), one.post())));
            if (!held) missing.add(FactWording.of(capacity));
        }
        for (Post post : quorum.posts()) {
            boolean held =
                    there.stream().anyMatch(one -> NormalisedName.of(one.post()).equals(NormalisedName.of(post)));
            if (!held) missing.add(post.value());
        }
        return missing;
    }

    /** Whether that makes a quorum; so it does where the board has recorded none. */
    public boolean enough() {
        return needed == null || counted >= needed && missing.isEmpty();
    }
}

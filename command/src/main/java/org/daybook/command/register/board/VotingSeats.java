package org.daybook.command.register.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatTerms;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.text.LocalId;

/** Counts the seats of a board whose holders vote. */
public final class VotingSeats {

    private final Map<LocalId, SeatTerms> seats = new HashMap<>();
    private int plain;

    private VotingSeats() {}

    /**
     * Those on a day, by what took effect until then. A substitute, or somebody who is acting up, votes in place of another and
     * counts with them.
     */
    public static int on(LocalDate day, List<StampedEvent> board) {
        VotingSeats voting = new VotingSeats();
        for (StampedEvent entry : board) {
            if (!entry.effectiveOn().isAfter(day) && entry.event() instanceof BoardEvent event) voting.see(event);
        }
        long held = voting.seats.values().stream()
                .filter(terms -> terms.capacity().isMember() && terms.forSeat() == null && terms.cover(day))
                .count();
        return voting.plain + Math.toIntExact(held);
    }

    private void see(BoardEvent event) {
        if (event instanceof MemberSeated e) {
            if (e.changesPlainMembers()) plain = e.members().size();
            if (e.seat() != null) seats.put(e.seat(), e.terms());
        } else if (event instanceof SeatChanged e) {
            seats.put(e.seat(), e.terms());
        } else if (event instanceof MemberReleased e) {
            if (e.seat() == null) plain = e.members().size();
            else seats.remove(e.seat());
        }
    }
}

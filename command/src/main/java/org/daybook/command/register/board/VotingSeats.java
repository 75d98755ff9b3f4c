package org.daybook.command.register.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.member.SeatTerms;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.StandingItemsSet;
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
        switch (event) {
            case BoardEstablished e -> {
                plain = e.members().size();
                e.seats().forEach(founding -> seats.put(founding.seat(), founding.terms()));
            }
            case MemberSeated e -> {
                if (e.changesPlainMembers()) plain = e.members().size();
                if (e.seat() != null) seats.put(e.seat(), e.terms());
            }
            case SeatChanged e -> seats.put(e.seat(), e.terms());
            case MemberReleased e -> {
                if (e.seat() == null) plain = e.members().size();
                else seats.remove(e.seat());
            }
            case BoardRenamed e -> {}
            case TermsOfReferenceSet e -> {}
            case CadenceSet e -> {}
            case QuorumSet e -> {}
            case StandingItemsSet e -> {}
            case DeadlinesSet e -> {}
            case MinuteNumberingSet e -> {}
            case MinuteNumbersReserved e -> {}
            case PowerDelegated e -> {}
            case DelegationEnded e -> {}
            case SeatHandedOver e -> {}
            case BoardAttached e -> {}
            case BoardDetached e -> {}
            case BoardDissolved e -> {}
            case BoardTextRedacted e -> {}
        }
    }
}

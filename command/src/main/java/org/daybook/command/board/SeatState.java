package org.daybook.command.board;

import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.member.SeatHolder;
import org.daybook.shared.board.member.SeatTerms;

/**
 * A seat on a board, with a capacity.
 *
 * @param released whether it was given up
 * @param last the entry that last changed it
 */
record SeatState(SeatHolder holder, SeatTerms terms, boolean released, EntryDay last) {

    SeatState with(SeatTerms anew, EntryDay entry) {
        return new SeatState(holder, anew, released, entry);
    }

    SeatState with(SeatHolder another, EntryDay entry) {
        return new SeatState(another, terms, released, entry);
    }

    SeatState givenUp(EntryDay entry) {
        return new SeatState(holder, terms, true, entry);
    }
}

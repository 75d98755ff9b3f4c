package org.daybook.shared.board.member;

import java.time.LocalDate;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * States the terms of a seat anew: another capacity, a longer or corrected term of office. Its holder stays.
 *
 * @param from the first day of the term of office; absent: the one recorded stays
 * @param until the last day of the term; absent means without an end
 * @param forSeat the seat whose holder a substitute stands in for, or in whose capacity somebody is acting up
 */
public record ChangeSeat(
        LocalId seat,
        SeatCapacity capacity,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalId forSeat,
        @Nullable Text reason)
        implements BoardCommand {

    /** @throws org.daybook.shared.rejection.InvalidValue if the terms contradict each other */
    public ChangeSeat {
        new SeatTerms(capacity, from, until, forSeat);
    }
}

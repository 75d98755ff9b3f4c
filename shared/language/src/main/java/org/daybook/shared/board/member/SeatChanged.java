package org.daybook.shared.board.member;

import java.time.LocalDate;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a seat were stated anew.
 *
 * @param from the first day of the term of office
 * @param until its last day; absent means without an end
 * @param forSeat the seat whose holder a substitute stands in for, or in whose capacity somebody is acting up
 */
public record SeatChanged(
        LocalId seat,
        SeatCapacity capacity,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalId forSeat,
        @Nullable Text reason)
        implements BoardEvent {

    /** @throws org.daybook.shared.rejection.InvalidValue if the terms contradict each other */
    public SeatChanged {
        new SeatTerms(capacity, from, until, forSeat);
    }

    public SeatTerms terms() {
        return new SeatTerms(capacity, from, until, forSeat);
    }
}

package org.daybook.shared.board.member;

import java.time.LocalDate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a seat is held.
 *
 * @param from the first day of the term of office; absent means without a beginning
 * @param until its last day; absent means without an end
 * @param forSeat the seat whose holder a substitute stands in for, or in whose capacity somebody is acting up
 */
public record SeatTerms(
        SeatCapacity capacity, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable LocalId forSeat) {

    /** @throws InvalidValue if the term ends before it begins, or a substitute is for no seat */
    public SeatTerms {
        Required.present(capacity, "capacity");
        if (from != null && until != null && until.isBefore(from))
            throw new InvalidValue("until", "must not come before the first day of the term");
        if (capacity == SeatCapacity.SUBSTITUTE && forSeat == null)
            throw new InvalidValue("forSeat", "is required: name the seat whose holder the substitute stands in for");
    }

    /** Whether the term covers that day. */
    public boolean cover(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether somebody holds it in place of another, for a time. */
    public boolean actsUp() {
        return forSeat != null && capacity != SeatCapacity.SUBSTITUTE;
    }
}

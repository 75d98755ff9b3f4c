package org.daybook.shared.board.member;

import java.time.LocalDate;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/**
 * A seat that a board is to have from its establishment on.
 *
 * @param from the first day of the term of office; absent means the day on which the board is established
 * @param until the last day of the term; absent means without an end
 * @param account that of the post's holder, which then has the rights of the seat
 */
public record ProposedSeat(
        Post post,
        SeatCapacity capacity,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable AccountId account) {

    /** @throws InvalidValue if the terms contradict each other, or are those of a substitute, who needs a seat that is there */
    public ProposedSeat {
        if (capacity == SeatCapacity.SUBSTITUTE)
            throw new InvalidValue(
                    "capacity", "cannot be substitute yet; seat substitutes once the board is established");
        new SeatTerms(capacity, from, until, null);
    }
}

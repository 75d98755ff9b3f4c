package org.daybook.shared.board.member;

import java.time.LocalDate;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/**
 * A seat that a board has from its establishment on.
 *
 * @param seat its id
 * @param from the first day of the term of office
 * @param until its last day; absent means without an end
 * @param account linked to the seat; absent where none is
 */
public record FoundingSeat(
        LocalId seat,
        Post post,
        SeatCapacity capacity,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable AccountId account) {

    /** @throws org.daybook.shared.rejection.InvalidValue if the terms contradict each other */
    public FoundingSeat {
        new SeatTerms(capacity, from, until, null);
    }

    public SeatHolder holder() {
        return new SeatHolder(post, account);
    }

    public SeatTerms terms() {
        return new SeatTerms(capacity, from, until, null);
    }
}

package org.daybook.shared.board.member;

import java.time.LocalDate;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/**
 * Gives a post a seat on a board. Several people may hold one post, each with a seat of their own ("Councillor, North ward").
 *
 * @param seat the id of the seat; absent: one is made. Only with a capacity
 * @param capacity absent means a plain member, of whom no term of office and no account is recorded
 * @param from the first day of the term of office; absent means the day on which the entry takes effect
 * @param until the last day of the term; absent means without an end
 * @param account that of the post's holder, which then has the rights of the seat
 * @param forSeat the seat whose holder a substitute stands in for, or in whose capacity somebody is acting up
 */
public record SeatMember(
        Post post,
        @Nullable LocalId seat,
        @Nullable SeatCapacity capacity,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable AccountId account,
        @Nullable LocalId forSeat)
        implements BoardCommand {

    /** @throws InvalidValue if the terms of the seat contradict each other, or come without a capacity */
    public SeatMember {
        boolean detailed = seat != null || from != null || until != null || account != null || forSeat != null;
        if (capacity != null) new SeatTerms(capacity, from, until, forSeat);
        else if (detailed) throw new InvalidValue("capacity", "is required with a seat that has terms or an account");
    }

    /** As a plain member. */
    public SeatMember(Post post) {
        this(post, null, null, null, null, null, null);
    }
}

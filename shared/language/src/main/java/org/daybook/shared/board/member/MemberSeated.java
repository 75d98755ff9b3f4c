package org.daybook.shared.board.member;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/**
 * A post got a seat on the board.
 *
 * @param members all plain members since: those of whom nothing but the post is recorded
 * @param wasPlain whether the post was a plain member until then; absent means no
 * @param seat the id of the seat; absent for a plain member, as is everything that follows
 * @param capacity in which it is held
 * @param from the first day of the term of office
 * @param until its last day
 * @param account linked to the seat
 * @param forSeat the seat whose holder a substitute stands in for, or in whose capacity somebody is acting up
 */
public record MemberSeated(
        Post post,
        List<Post> members,
        @Nullable Boolean wasPlain,
        @Nullable LocalId seat,
        @Nullable SeatCapacity capacity,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable AccountId account,
        @Nullable LocalId forSeat)
        implements BoardEvent {
    /** @throws org.daybook.shared.rejection.InvalidValue if a seat has no terms, or they contradict each other */
    public MemberSeated {
        if (seat != null) new SeatTerms(capacity, from, until, forSeat);
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** A plain member. */
    public MemberSeated(Post post, List<Post> members) {
        this(post, members, null, null, null, null, null, null, null);
    }

    /** Whether it changes who is a plain member. */
    public boolean changesPlainMembers() {
        return seat == null || Boolean.TRUE.equals(wasPlain);
    }

    public SeatTerms terms() {
        return new SeatTerms(capacity, from, until, forSeat);
    }
}

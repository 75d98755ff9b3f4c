package org.daybook.shared.board.procedure;

import java.util.List;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/**
 * What it takes for a meeting of the board to do business.
 *
 * @param members how many members must be there, substitutes in their place included
 * @param capacities one holder of each of them must be there
 * @param posts each of them must be there
 */
public record Quorum(Integer members, List<SeatCapacity> capacities, List<Post> posts) {

    /** A board has no more seats than this. */
    static final int MOST = 200;

    /** @throws org.daybook.shared.rejection.InvalidValue if the number is out of bounds or something is named twice */
    public Quorum {
        Required.between(members, 1, MOST, "members");
        capacities = capacities == null ? List.of() : List.copyOf(capacities);
        posts = posts == null ? List.of() : List.copyOf(posts);
        Required.distinct(capacities, SeatCapacity.values().length, "capacities");
        Required.distinct(posts, MOST, "posts");
    }
}

package org.daybook.shared.board.procedure;

import java.util.List;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Sets the quorum of a board.
 *
 * @param members how many members must be there, substitutes in their place included
 * @param capacities one holder of each of them must be there; absent means of none in particular
 * @param posts each of them must be there; absent means none in particular
 */
public record SetQuorum(Integer members, List<SeatCapacity> capacities, List<Post> posts, @Nullable Text reason)
        implements BoardCommand {

    /** @throws org.daybook.shared.rejection.InvalidValue if the number is out of bounds or something is named twice */
    public SetQuorum {
        Quorum quorum = new Quorum(members, capacities, posts);
        capacities = quorum.capacities();
        posts = quorum.posts();
    }
}

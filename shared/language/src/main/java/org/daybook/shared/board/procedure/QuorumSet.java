package org.daybook.shared.board.procedure;

import java.util.List;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The quorum of the board was set. */
public record QuorumSet(Integer members, List<SeatCapacity> capacities, List<Post> posts, @Nullable Text reason)
        implements BoardEvent {
    public QuorumSet {
        capacities = capacities == null ? List.of() : List.copyOf(capacities);
        posts = posts == null ? List.of() : List.copyOf(posts);
    }

    public Quorum quorum() {
        return new Quorum(members, capacities, posts);
    }
}

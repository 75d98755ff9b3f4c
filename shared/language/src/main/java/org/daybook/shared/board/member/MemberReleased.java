package org.daybook.shared.board.member;

import java.util.List;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A post gave up its seat on the board.
 *
 * @param members all plain members since
 * @param seat the id of the seat; absent for a plain member
 */
public record MemberReleased(Post post, List<Post> members, @Nullable LocalId seat, @Nullable Text reason)
        implements BoardEvent {
    public MemberReleased {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** A plain member. */
    public MemberReleased(Post post, List<Post> members) {
        this(post, members, null, null);
    }
}

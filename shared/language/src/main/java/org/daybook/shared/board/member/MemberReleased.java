package org.daybook.shared.board.member;

import java.util.List;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.text.Post;

/**
 * A post gave up its seat on the board.
 *
 * @param members all that sit on it since
 */
public record MemberReleased(Post post, List<Post> members) implements BoardEvent {
    public MemberReleased {
        members = members == null ? List.of() : List.copyOf(members);
    }
}

package org.daybook.shared.board.member;

import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Ends a seat on a board.
 *
 * @param post whose seat it is; enough where the post has one seat only
 * @param seat its id; absent where the post is given
 */
public record ReleaseMember(@Nullable Post post, @Nullable LocalId seat, @Nullable Text reason)
        implements BoardCommand {

    /** @throws InvalidValue if it names neither a post nor a seat */
    public ReleaseMember {
        if (post == null && seat == null) throw new InvalidValue("post", "is required, or give the seat");
    }

    public ReleaseMember(Post post) {
        this(post, null, null);
    }
}

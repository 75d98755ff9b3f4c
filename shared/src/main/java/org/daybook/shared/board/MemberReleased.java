package org.daybook.shared.board;

import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/** A post gave up its seat on the board. */
public record MemberReleased(Post post) implements BoardEvent {
    public MemberReleased {
        Required.present(post, "post");
    }
}

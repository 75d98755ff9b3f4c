package org.daybook.shared.board;

import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/** A post got a seat on the board. */
public record MemberSeated(Post post) implements BoardEvent {
    public MemberSeated {
        Required.present(post, "post");
    }
}

package org.daybook.shared.board.member;

import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/** Ends the seat of a post on a board. */
public record ReleaseMember(Post post) implements BoardCommand {
    public ReleaseMember {
        Required.present(post, "post");
    }
}

package org.daybook.shared.board.member;

import java.util.List;
import org.daybook.shared.text.Post;

/** The posts with a seat on a board, in the order in which they were seated. */
public record Membership(List<Post> members) {
    public Membership {
        members = List.copyOf(members);
    }
}

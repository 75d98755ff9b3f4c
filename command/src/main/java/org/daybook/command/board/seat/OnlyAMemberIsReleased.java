package org.daybook.command.board.seat;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Post;

/** Only a post with a seat on a board can be released from it. */
@Breach(field = "post")
public record OnlyAMemberIsReleased(Post post, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return post + " has no seat on the board";
    }
}

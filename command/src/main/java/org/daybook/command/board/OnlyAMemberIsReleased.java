package org.daybook.command.board;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Post;

/** Only a post that sits on a board gives up its seat. */
record OnlyAMemberIsReleased(Post post, boolean holds) implements Rule {

    @Override
    public String field() {
        return "post";
    }

    @Override
    public String otherwise() {
        return post + " has no seat on the board";
    }
}

package org.daybook.command.board;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Post;

/** A post that sits on a board is not given another seat there. */
record PostHasOneSeat(Post post, boolean holds) implements Rule {

    @Override
    public String field() {
        return "post";
    }

    @Override
    public String otherwise() {
        return post + " sits on the board already";
    }
}

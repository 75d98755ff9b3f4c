package org.daybook.command.board.seat;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Post;

/** A seat is named by its post only if the post has no other. */
@Breach(field = "seat")
public record PostNamesOneSeat(Post post, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return post + " has several seats on the board; give the id of the one that ends";
    }
}

package org.daybook.command.board.seat;

import java.util.Optional;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Post;

/**
 * A post with a seat on a board does not become a plain member, regardless of case and spaces.
 *
 * @param seated the post as it sits there; empty where it does not
 */
@Breach(field = "post")
public record PostHasOneSeat(Optional<Post> seated) implements Rule {

    @Override
    public boolean holds() {
        return seated.isEmpty();
    }

    @Override
    public String otherwise() {
        return seated.orElseThrow() + " already has a seat on the board";
    }
}

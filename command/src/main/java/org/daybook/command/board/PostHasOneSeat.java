package org.daybook.command.board;

import java.util.Optional;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Post;

/**
 * A post that sits on a board is not given another seat there, whatever the case and the spaces.
 *
 * @param seated the post as it sits there; empty where it does not
 */
@Breach(field = "post")
record PostHasOneSeat(Optional<Post> seated) implements Rule {

    @Override
    public boolean holds() {
        return seated.isEmpty();
    }

    @Override
    public String otherwise() {
        return seated.orElseThrow() + " already has a seat on the board";
    }
}

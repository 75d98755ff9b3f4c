package org.daybook.command.decision.registering;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;

/**
 * The officer who decided is the one to whom the board delegated the power, however the post is written.
 *
 * @param officer who decided
 * @param holder to whom it is delegated
 */
@Breach(kind = Rejection.Kind.INVALID, field = "authority.officer")
record PowerIsDelegatedToTheOfficer(Post officer, Post holder) implements Rule {

    @Override
    public boolean holds() {
        return NormalisedName.of(officer).equals(NormalisedName.of(holder));
    }

    @Override
    public String otherwise() {
        return "The board delegated that power to another post, " + holder + "; name that post or another power";
    }
}

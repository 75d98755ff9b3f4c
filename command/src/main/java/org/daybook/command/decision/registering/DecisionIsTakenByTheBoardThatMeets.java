package org.daybook.command.decision.registering;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** A decision taken at a meeting is taken by the board that meets. */
@Breach(kind = Rejection.Kind.INVALID, field = "authority.ofBoard")
record DecisionIsTakenByTheBoardThatMeets(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "That is a meeting of another board; leave the board out, or name the one that met";
    }
}

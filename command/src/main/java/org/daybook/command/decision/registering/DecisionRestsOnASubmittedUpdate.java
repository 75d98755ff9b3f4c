package org.daybook.command.decision.registering;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** The update on which a decision rests was submitted by a workstream of the programme. */
@Breach(kind = Rejection.Kind.INVALID, field = "update")
record DecisionRestsOnASubmittedUpdate(int number, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "No update " + number + " of that workstream has been submitted";
    }
}

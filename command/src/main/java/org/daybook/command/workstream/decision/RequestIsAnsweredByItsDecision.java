package org.daybook.command.workstream.decision;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.rejection.Rejection;

/** A request is answered by a decision on record that names it. */
@Breach(kind = Rejection.Kind.INVALID, field = "by")
record RequestIsAnsweredByItsDecision(DecisionId by, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "No decision " + by + " answers that request";
    }
}

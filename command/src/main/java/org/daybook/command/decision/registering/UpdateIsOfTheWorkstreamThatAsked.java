package org.daybook.command.decision.registering;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** A decision that answers a request rests on an update of the workstream that asked. */
@Breach(kind = Rejection.Kind.INVALID, field = "update.workstream")
record UpdateIsOfTheWorkstreamThatAsked(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The request was made by another workstream than the update; name an update of the workstream that asked";
    }
}

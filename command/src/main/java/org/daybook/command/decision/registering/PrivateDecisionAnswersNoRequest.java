package org.daybook.command.decision.registering;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** The answer to a request is an entry of its workstream, which everybody reads who may read the programme. */
@Breach(kind = Rejection.Kind.INVALID, field = "request")
record PrivateDecisionAnswersNoRequest(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The item is private, and the answer to a request is not; leave the request out until the item is made public";
    }
}

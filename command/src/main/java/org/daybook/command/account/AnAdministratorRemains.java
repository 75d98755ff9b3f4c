package org.daybook.command.account;

import org.daybook.command.rule.Rule;

/** There is always an active administrator of accounts. */
record AnAdministratorRemains(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "No other active administrator would remain; appoint another one first, or wait if another is just leaving";
    }
}

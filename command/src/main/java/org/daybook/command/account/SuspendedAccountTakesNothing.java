package org.daybook.command.account;

import org.daybook.command.rule.Rule;

/** A suspended account accepts no further entries. */
record SuspendedAccountTakesNothing(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The account is suspended and cannot be changed; register a new one instead";
    }
}

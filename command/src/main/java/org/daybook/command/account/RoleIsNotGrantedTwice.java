package org.daybook.command.account;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** A role is granted again only for other programmes. */
@Breach(field = "role")
record RoleIsNotGrantedTwice(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The account already has this role for these programmes";
    }
}

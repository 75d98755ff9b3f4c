package org.daybook.command.account;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** Only a role that the account has can be withdrawn. */
@Breach(field = "role")
record OnlyAGrantedRoleIsWithdrawn(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The account does not have this role";
    }
}

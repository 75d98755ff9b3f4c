package org.daybook.command.workstream;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.rejection.Rejection;

/**
 * Where an owner is named with an account, it is registered and not suspended on the day of the entry.
 *
 * @param account absent where the owner is named by post only
 */
@Breach(kind = Rejection.Kind.INVALID, field = "account")
record OwnerHasAnActiveAccount(AccountId account, boolean active) implements Rule {

    @Override
    public boolean holds() {
        return account == null || active;
    }

    @Override
    public String otherwise() {
        return "There is no active account " + account;
    }
}

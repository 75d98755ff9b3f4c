package org.daybook.command.action;

import java.util.List;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.rejection.Rejection;

/**
 * Where an owner of an action is named with an account, it is registered and not suspended.
 *
 * @param inactive those of the accounts named that are not
 */
@Breach(kind = Rejection.Kind.INVALID, field = "owners")
record ActionOwnersHaveActiveAccounts(List<AccountId> inactive) implements Rule {

    static ActionOwnersHaveActiveAccounts of(DecisionContext context) {
        return new ActionOwnersHaveActiveAccounts(context.facts().get(ExternalFact.INACTIVE_ACCOUNTS));
    }

    @Override
    public boolean holds() {
        return inactive.isEmpty();
    }

    @Override
    public String otherwise() {
        return "There is no active account " + inactive.getFirst() + "; name the post alone, or another account";
    }
}

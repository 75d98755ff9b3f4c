package org.daybook.command.account;

import java.time.LocalDate;
import java.util.Set;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.AccountSuspended;
import org.daybook.shared.account.GrantRole;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.account.RoleWithdrawn;
import org.daybook.shared.account.SuspendAccount;
import org.daybook.shared.account.WithdrawRole;

/**
 * Decides the commands of an account. An account is registered for a post, is granted roles and loses them, and is
 * suspended permanently; personal name and credentials are not part of it. Granting a role again for other programmes
 * replaces the earlier grant.
 */
final class Account {

    private Account() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static AccountEvent decide(AccountState state, AccountCommand command, DecisionContext context) {
        AccountEvent event = eventOf(command);
        check(state, event, context);
        return event;
    }

    private static AccountEvent eventOf(AccountCommand command) {
        return switch (command) {
            case RegisterAccount c -> new AccountRegistered(c.post());
            case GrantRole c -> new RoleGranted(c.role(), c.everywhere(), c.programmes());
            case WithdrawRole c -> new RoleWithdrawn(c.role());
            case SuspendAccount c -> new AccountSuspended(c.reason());
        };
    }

    private static void check(AccountState state, AccountEvent event, DecisionContext context) {
        new EffectiveDayMayNotLieInTheFuture(context.effectiveOn(), context.today()).require();
        if (!(event instanceof AccountRegistered)) {
            new SuspendedAccountTakesNothing(state.active()).require();
            new EntryMayNotPrecedeTheOpening("account", state.registeredOn(), context.effectiveOn()).require();
        }
        switch (event) {
            case AccountRegistered e -> {}
            case RoleGranted e -> checkGrant(state, e, context);
            case RoleWithdrawn e -> checkWithdrawal(state, e, context);
            case AccountSuspended e -> requireAdministrator(state, context);
        }
    }

    private static void checkGrant(AccountState state, RoleGranted event, DecisionContext context) {
        Set<?> granted = state.grants().get(event.role());
        requireOrder(state, event.role(), context);
        new AdministratorsServeEveryProgramme(event).require();
        new ProgrammesGrantedExist(context.facts().get(ExternalFact.UNKNOWN_PROGRAMMES)).require();
        new RoleIsNotGrantedTwice(!Set.copyOf(event.programmes()).equals(granted)).require();
    }

    private static void checkWithdrawal(AccountState state, RoleWithdrawn event, DecisionContext context) {
        requireOrder(state, event.role(), context);
        new OnlyAGrantedRoleIsWithdrawn(state.grants().containsKey(event.role())).require();
        if (event.role() == Role.ADMIN) requireAdministrator(state, context);
    }

    /** Permission is what holds now: what was last recorded of a role is also what holds from the latest day. */
    private static void requireOrder(AccountState state, Role role, DecisionContext context) {
        LocalDate on = context.effectiveOn();
        new StepMayNotPrecedeTheLast("account's role " + role, on, state.saidAfter(on, role)).require();
    }

    private static void requireAdministrator(AccountState state, DecisionContext context) {
        boolean leaves = state.grants().containsKey(Role.ADMIN);
        new AnAdministratorRemains(!leaves || context.facts().get(ExternalFact.ADMINISTRATORS_REMAIN)).require();
    }

    static AccountState evolve(AccountState state, AccountEvent event, EntryDay entry) {
        return switch (event) {
            case AccountRegistered e -> new AccountState(entry.on(), true, state.grants(), state.said());
            case RoleGranted e -> state.with(e.role(), Set.copyOf(e.programmes()), entry);
            case RoleWithdrawn e -> state.without(e.role(), entry);
            case AccountSuspended e -> state.suspended();
        };
    }
}

package org.daybook.command.account;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daybook.command.account.AccountState.Active;
import org.daybook.command.account.RoleState.Granted;
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
final class AccountDecider {

    private AccountDecider() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static AccountEvent decide(AccountState state, AccountCommand command, DecisionContext context) {
        AccountEvent event = eventOf(command);
        check(state, event, context);
        return event;
    }

    private static AccountEvent eventOf(AccountCommand command) {
        return switch (command) {
            case RegisterAccount c -> new AccountRegistered(c.post());
            case GrantRole c -> new RoleGranted(c.role(), c.everywhere(), c.programmes(), c.privateItems());
            case WithdrawRole c -> new RoleWithdrawn(c.role());
            case SuspendAccount c -> new AccountSuspended(c.reason());
        };
    }

    private static void check(AccountState state, AccountEvent event, DecisionContext context) {
        new EffectiveDayMayNotLieInTheFuture(context.effectiveOn(), context.today()).require();
        switch (event) {
            case AccountRegistered e -> {}
            case RoleGranted e -> checkGrant(active(state, context), e, context);
            case RoleWithdrawn e -> checkWithdrawal(active(state, context), e, context);
            case AccountSuspended e -> requireAdministrator(active(state, context), context);
        }
    }

    /** The account, which must have been registered by the day of the entry and not be suspended. */
    private static Active active(AccountState state, DecisionContext context) {
        new SuspendedAccountTakesNothing(state instanceof Active).require();
        Active active = (Active) state;
        new EntryMayNotPrecedeTheOpening("account", active.from(), context.effectiveOn()).require();
        return active;
    }

    private static void checkGrant(Active state, RoleGranted event, DecisionContext context) {
        requireOrder(state, event.role(), context);
        new AdministratorsServeEveryProgramme(event).require();
        new ProgrammesGrantedExist(context.facts().get(ExternalFact.UNKNOWN_PROGRAMMES)).require();
        boolean same = state.roles().get(event.role()) instanceof Granted granted
                && granted.programmes().equals(Set.copyOf(event.programmes()))
                && granted.privateItems() == event.opensPrivateItems();
        new RoleIsNotGrantedTwice(!same).require();
    }

    private static void checkWithdrawal(Active state, RoleWithdrawn event, DecisionContext context) {
        requireOrder(state, event.role(), context);
        new OnlyAGrantedRoleIsWithdrawn(state.has(event.role())).require();
        if (event.role() == Role.ADMIN) requireAdministrator(state, context);
    }

    /** Permission is what holds now: what was last recorded of a role is also what holds from the latest day. */
    private static void requireOrder(Active state, Role role, DecisionContext context) {
        LocalDate on = context.effectiveOn();
        new StepMayNotPrecedeTheLast("account's role " + role, on, state.saidAfter(on, role)).require();
    }

    private static void requireAdministrator(Active state, DecisionContext context) {
        boolean leaves = state.has(Role.ADMIN);
        new AnAdministratorRemains(!leaves || context.facts().get(ExternalFact.ADMINISTRATORS_REMAIN)).require();
    }

    static AccountState evolve(AccountState state, AccountEvent event, EntryDay entry) {
        return switch (event) {
            case AccountRegistered e -> new Active(entry.on(), Map.of());
            case RoleGranted e ->
                ((Active) state).with(e.role(), new Granted(Set.copyOf(e.programmes()), e.opensPrivateItems(), entry));
            case RoleWithdrawn e -> ((Active) state).with(e.role(), new RoleState.Withdrawn(entry));
            case AccountSuspended e -> new AccountState.Suspended(entry.on());
        };
    }
}

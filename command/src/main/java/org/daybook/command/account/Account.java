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
 * Who may act. An account is registered for a post, is granted roles and has them withdrawn, and is suspended for good;
 * the person's name and credentials are no part of it. Granting a role again for other programmes says for which it is
 * granted from then on.
 */
final class Account {

    private Account() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static AccountEvent decide(AccountState state, AccountCommand command, DecisionContext circumstances) {
        AccountEvent event = proposed(command);
        judge(state, event, circumstances);
        return event;
    }

    private static AccountEvent proposed(AccountCommand command) {
        return switch (command) {
            case RegisterAccount c -> new AccountRegistered(c.post());
            case GrantRole c -> new RoleGranted(c.role(), c.everywhere(), c.programmes());
            case WithdrawRole c -> new RoleWithdrawn(c.role());
            case SuspendAccount c -> new AccountSuspended(c.reason());
        };
    }

    private static void judge(AccountState state, AccountEvent event, DecisionContext circumstances) {
        new EffectiveDayMayNotLieInTheFuture(circumstances.effectiveOn(), circumstances.today()).require();
        if (!(event instanceof AccountRegistered)) {
            new SuspendedAccountTakesNothing(state.active()).require();
            new EntryMayNotPrecedeTheOpening("account", state.registeredOn(), circumstances.effectiveOn()).require();
        }
        switch (event) {
            case AccountRegistered e -> {}
            case RoleGranted e -> judgeGrant(state, e, circumstances);
            case RoleWithdrawn e -> judgeWithdrawal(state, e, circumstances);
            case AccountSuspended e -> requireAdministrator(state, circumstances);
        }
    }

    private static void judgeGrant(AccountState state, RoleGranted event, DecisionContext circumstances) {
        Set<?> granted = state.grants().get(event.role());
        requireOrder(state, event.role(), circumstances);
        new AdministratorsServeEveryProgramme(event).require();
        new ProgrammesGrantedExist(circumstances.facts().get(ExternalFact.UNKNOWN_PROGRAMMES)).require();
        new RoleIsNotGrantedTwice(!Set.copyOf(event.programmes()).equals(granted)).require();
    }

    private static void judgeWithdrawal(AccountState state, RoleWithdrawn event, DecisionContext circumstances) {
        requireOrder(state, event.role(), circumstances);
        new OnlyAGrantedRoleIsWithdrawn(state.grants().containsKey(event.role())).require();
        if (event.role() == Role.ADMIN) requireAdministrator(state, circumstances);
    }

    /** Permission is what holds now: what was last recorded of a role is also what holds from the latest day. */
    private static void requireOrder(AccountState state, Role role, DecisionContext circumstances) {
        LocalDate on = circumstances.effectiveOn();
        new StepMayNotPrecedeTheLast("account's role " + role, on, state.saidAfter(on, role)).require();
    }

    private static void requireAdministrator(AccountState state, DecisionContext circumstances) {
        boolean leaves = state.grants().containsKey(Role.ADMIN);
        new AnAdministratorRemains(!leaves || circumstances.facts().get(ExternalFact.ADMINISTRATORS_REMAIN)).require();
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

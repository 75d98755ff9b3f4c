package org.daybook.shared.account;

import org.daybook.shared.contract.DaybookCommand;

/** The commands of an account. */
public sealed interface AccountCommand extends DaybookCommand
        permits RegisterAccount, GrantRole, WithdrawRole, SuspendAccount {}

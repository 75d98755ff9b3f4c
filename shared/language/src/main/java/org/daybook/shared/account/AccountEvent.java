package org.daybook.shared.account;

import org.daybook.shared.contract.DaybookEvent;

/** What may have happened to an account. */
public sealed interface AccountEvent extends DaybookEvent
        permits AccountRegistered, RoleGranted, RoleWithdrawn, AccountSuspended {}

package org.daybook.shared.account;

import org.daybook.shared.contract.DaybookEvent;

/** The events of an account. */
public sealed interface AccountEvent extends DaybookEvent
        permits AccountRegistered, RoleGranted, RoleWithdrawn, AccountSuspended {}
